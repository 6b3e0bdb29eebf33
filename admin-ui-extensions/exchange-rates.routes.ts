// Where the compiler looks for a route's file: beside this extension's other entries.
export { default } from './exchange-rates/routes';
