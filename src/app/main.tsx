import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadLanguage } from '../language/languages.ts';
import { readPage } from './page.ts';
import { Start } from './Start.tsx';

const container = document.getElementById('demarche');
if (!container) throw new Error('The page has no element with the id "demarche".');
const page = readPage(document);
const language = await loadLanguage(page.language);
createRoot(container).render(
  <StrictMode>
    <Start page={page} language={language} />
  </StrictMode>,
);
