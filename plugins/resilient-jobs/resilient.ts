import { type Job, Logger, type PollingJobQueueStrategy } from '@vendure/core';

const loggerCtx = 'ResilientJobsPlugin';

/**
 * Mends a polling job queue in two places where it brings the process down, or leaves a job unfinished for ever:
 *
 * - A queue that is stopped while it takes a job did not wait for that job: the database was closed under it, and it was
 *   never taken up again. Here a queue that stops has finished taking, takes nothing more, and waits for what it has taken.
 * - A job that runs is looked up every few seconds, since somebody may have cancelled it. A database that does not answer
 *   then ended the process with an uncaught exception. Here the job counts as not found until it answers again.
 *
 * @returns the same strategy
 */
export function resilient<S extends PollingJobQueueStrategy>(strategy: S): S {
  finishesTaking(strategy);
  toleratesOutages(strategy);
  return strategy;
}

function finishesTaking(strategy: PollingJobQueueStrategy): void {
  const next = strategy.next.bind(strategy);
  const start = strategy.start.bind(strategy);
  const stop = strategy.stop.bind(strategy);
  const stopping = new Set<string>();
  const taking = new Map<Promise<Job | undefined>, string>();

  strategy.start = (queueName, process) => {
    stopping.delete(queueName);
    return start(queueName, process);
  };
  strategy.next = queueName => {
    if (stopping.has(queueName)) return Promise.resolve(undefined);
    const taken = next(queueName);
    taking.set(taken, queueName);
    const forget = () => taking.delete(taken);
    taken.then(forget, forget);
    return taken;
  };
  strategy.stop = async (queueName, process) => {
    stopping.add(queueName);
    // Whoever asked first is answered first: once this goes on, the queue counts the job among the running.
    await Promise.allSettled([...taking].filter(([, name]) => name === queueName).map(([taken]) => taken));
    await stop(queueName, process);
  };
}

function toleratesOutages(strategy: PollingJobQueueStrategy): void {
  const findOne = strategy.findOne.bind(strategy);
  strategy.findOne = async id => {
    try {
      return await findOne(id);
    } catch (reason) {
      Logger.warn(`Job ${id} could not be looked up: ${String(reason)}`, loggerCtx);
      return undefined;
    }
  };
}
