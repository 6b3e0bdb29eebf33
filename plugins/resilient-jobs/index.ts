export { resilient } from './resilient';
export { ResilientJobsPlugin } from './resilient-jobs.plugin';
