export { HardeningPlugin } from './hardening.plugin';
export { objectsAnswered } from './rules/objects-answered';
