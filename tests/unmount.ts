import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A chunk that a view waits for is compiled when the first test asks for it.
configure({ asyncUtilTimeout: 15_000 });

// Testing Library unmounts by itself only where the test functions are globals.
afterEach(cleanup);
