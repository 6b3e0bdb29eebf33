import { PluginCommonModule, PollingJobQueueStrategy, VendurePlugin } from '@vendure/core';
import { resilient } from './resilient';

/**
 * Goes behind the plugin that sets the job queue. A queue that does not poll (BullMQ) is left as it is.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule],
  configuration: config => {
    const { jobQueueStrategy } = config.jobQueueOptions;
    if (jobQueueStrategy instanceof PollingJobQueueStrategy) resilient(jobQueueStrategy);
    return config;
  },
})
export class ResilientJobsPlugin {}
