export { withCountry } from './address';
export { addDays, calendarDay } from './calendar-day';
export { type DocumentInfo, finish, openDocument } from './document';
export { type Formats, formatsOf, type PlainFormats, plainFormatsOf } from './formats';
export { printableLogo } from './logo';
export { COLOURS, CONTENT_WIDTH, PAGE, RIGHT, Sheet, type TextStyle } from './sheet';
