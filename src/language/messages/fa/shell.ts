import type { Translated } from '../../catalogue.ts';
import type { shell as english } from '../en/shell.ts';

/** Persian for the page around the views, its failures and downloads. */
export const shell: Translated<typeof english> = {
  'page.skipToTable': 'رفتن به جدول همهٔ کشورها',
  'page.checkedUpTo': 'داده‌ها تا {date} بررسی شده است.',
  'page.checkedUpToSentence':
    'درستی داده‌ها تا {date} بررسی شده است. چیزی پس از آن نشان داده نمی‌شود.',
  'page.loadingDate': 'در حال بارگذاری {date} …',
  'page.loading': 'در حال بارگذاری …',
  'page.copyAddress': 'نشانی برای رونوشت: {url}',
  'page.method': 'این نقشه چگونه تهیه شد',
  'page.record': 'همهٔ آنچه ثبت شده است، با همهٔ منبع‌ها',
  'page.dismiss': 'بستن پیام',
  'page.listSeparator': '؛ ',

  'link.refused': 'صفحهٔ پیرامون اجازه نمی‌دهد این قاب صفحهٔ دیگری باز کند. نشانی برای رونوشت:',

  'language.label': 'زبان',

  'theme.label': 'پوسته',
  'theme.light': 'پوستهٔ روشن',
  'theme.dark': 'پوستهٔ تیره',
  'theme.auto': 'پوستهٔ دستگاه',

  'patterns.label': 'بافت رنگ‌ها',

  'menu.more': 'بیشتر',
  'menu.tools': 'ابزارها',
  'menu.playback': 'پخش',
  'menu.page': 'صفحه',
  'menu.takeAway': 'دریافت و هم‌رسانی',
  'menu.about': 'دربارهٔ این نقشه',

  'failure.retry': 'تلاش دوباره',
  'failure.loadAgain': 'بارگذاری دوبارهٔ صفحه',
  'failure.outlines': 'مرزهای دقیق‌تر نقشه بارگذاری نشد. نقشه با همین مرزها می‌ماند.',
  'failure.map': 'نقشهٔ زنده بارگذاری نشد. تصویری که به جای آن است همچنان تاریخ را دنبال می‌کند.',
  'failure.story': 'گزارش بارگذاری نشد.',
  'failure.storyInvalid': 'گزارش بارگذاری شد، اما در قالبی نیست که این صفحه بتواند نشان دهد.',
  'failure.language': 'متن‌های این زبان بارگذاری نشد.',
  'failure.script': 'دکمه‌های این صفحه بارگذاری نشد. آنچه می‌خوانید برجاست و پیوندها کار می‌کند.',
  'failure.styles': 'قالب نمایش این صفحه بارگذاری نشد و نقشه‌اش رنگ ندارد.',
  'failure.part': 'این بخش از صفحه از کار افتاد. بقیهٔ صفحه کار می‌کند.',
  'failure.download': 'ساختن پرونده ممکن نشد.',

  'address.notADate': 'آنچه در نشانی صفحه آمده، {value}، تاریخ نیست؛ وضع {date} نشان داده می‌شود.',
  'address.compareNotADate':
    'تاریخ مقایسه در نشانی صفحه، {value}، تاریخ نیست؛ مقایسه‌ای انجام نمی‌شود.',
  'address.clamped':
    'تاریخ نشانی صفحه، {value}، بیرون از بازهٔ گزارش است؛ وضع {date} نشان داده می‌شود.',
  'address.compareClamped':
    'تاریخ مقایسه در نشانی صفحه، {value}، بیرون از بازهٔ گزارش است؛ مقایسه با {date} انجام می‌شود.',
  'address.unknownCountry': 'کشوری که در نشانی صفحه آمده در این گزارش نیست: {value}.',
  'address.unknownStance': 'موضعی که در نشانی صفحه پنهان شده در این گزارش نیست: {value}.',
  'address.unknownValue': 'نشانی صفحه چیزی می‌خواهد که این صفحه نمی‌شناسد: {value}.',

  'download.csv': 'دریافت CSV',
  'download.svg': 'دریافت SVG',
  'download.png': 'دریافت PNG',
  'download.asked': 'از مرورگر خواسته شد {file} را ذخیره کند.',
  'download.notSaved': 'چیزی ذخیره نشد؟',
  'download.claims': 'همهٔ موضع‌های ثبت‌شده با منبع‌ها (CSV)',
  'download.story': 'همهٔ داده‌های گزارش (JSON)',
  'download.refused': 'اگر چیزی ذخیره نشد، مرورگر اینجا اجازه نمی‌دهد. به جای آن رونوشت بردارید:',
  'download.onFullPage': 'اگر چیزی ذخیره نشد، مرورگر اینجا اجازه نمی‌دهد. صفحهٔ کامل با همین نما:',

  'share.button': 'هم‌رسانی و جاسازی',
  'share.short': 'هم‌رسانی',
  'share.view': 'آنچه نشان می‌دهد',
  'share.noCountry': 'هیچ کشوری',
  'share.link': 'پیوند به همین نما',
  'share.citation': 'ارجاع',
  'share.citationText': '«{title}»، موضع‌ها در {date}، داده‌ها تا {checked} بررسی شده است. {url}',
  'share.embed': 'کد جاسازی',
  'share.preview': 'پیش‌نمایش',
  'share.width': 'پهنا',
  'share.options': 'گزینه‌ها',
  'share.keepDate': 'باز شدن در {date}',
  'share.keepCountry': 'باز شدن با {country}',
  'share.size': '{width} × {height} پیکسل',
  'share.copy': 'رونوشت',
  'share.copied': 'رونوشت شد',
  'share.copyFailed': 'اینجا رونوشت ممکن نیست. متن برگزیده شده است: Ctrl یا ⌘ و C را بزنید.',
  'share.close': 'بستن',
  'share.copyField': 'رونوشت: {field}',
  'share.native': 'هم‌رسانی با برنامه‌ای دیگر',
  'share.nativeRefused': 'هم‌رسانی اینجا مجاز نیست. پیوند بالا را می‌توان رونوشت کرد.',
  'share.plain': 'ساده',
  'share.apa': 'APA',
  'share.bibtex': 'BibTeX',
  'share.citationApa':
    '{site}. ({year}). {title} [نقشهٔ تعاملی، موضع‌ها در {date}؛ داده‌ها تا {checked} بررسی شده است]. {url}',
  'share.citationNote': 'نقشهٔ تعاملی، موضع‌ها در {date}؛ داده‌ها تا {checked} بررسی شده است',
  'share.kindFrame': 'قاب ساده: همه‌جا کار می‌کند، با ارتفاعی که در پایین می‌آید',
  'share.kindElement': 'عنصر با اسکریپت: ارتفاع لازم را خود می‌گیرد',
  'share.chrome': 'بخش‌ها',
  'share.chromeFull': 'همه',
  'share.chromeCompact': 'بدون جزئیات',
  'share.chromeNone': 'بدون عنوان و جزئیات',
  'share.height': 'ارتفاع به پیکسل',

  'credits.recognises':
    '«به رسمیت شناختن» یعنی اقدام خود یک دولت، آن‌گونه که منابع گزارش کرده‌اند؛ نظر این صفحه نیست.',
  'credits.outlines': 'مرزها: {names}.',
  'credits.via': '{name}، از راه {via}',
  'credits.map': 'نقشهٔ پویا: Leaflet.',
  'credits.picture': 'نقشه: Demarche.',
  'credits.squares': 'ترسیم: Demarche.',
  'credits.names': 'نام کشورها و شکل تاریخ‌ها: Unicode CLDR، با شیوه‌نامهٔ خودمان.',
};
