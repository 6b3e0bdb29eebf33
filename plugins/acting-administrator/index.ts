export { ActingAdministratorPlugin } from './acting-administrator.plugin';
