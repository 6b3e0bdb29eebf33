import { type Job, Logger, type PollingJobQueueStrategy } from '@vendure/core';
import { setTimeout as sleep } from 'timers/promises';

const loggerCtx = 'ResilientJobsPlugin';

/** Two minutes in all: what a database takes to start again. */
const PATIENCE_MS = [1, 2, 4, 8, 15, 30, 30, 30].map(seconds => seconds * 1000);

/**
 * Mends a polling job queue where it brings the process down, or leaves a job unfinished for ever:
 *
 * - A queue that is stopped while it takes a job did not wait for that job: the database was closed under it, and it was
 *   never taken up again. Here a queue that stops has finished taking, takes nothing more, and waits for what it has taken.
 * - A job that runs is looked up again and again, since somebody may have cancelled it, and tells how far it is. A database that
 *   does not answer then ended the process with an uncaught exception. Here the job counts as not found until it answers again.
 * - What a job has come to was lost with such a database, and the job ran for ever. Here that is written when it answers again.
 *
 * @returns the same strategy
 */
export function resilient<S extends PollingJobQueueStrategy>(strategy: S): S {
  const stopping = new Set<string>();
  finishesTaking(strategy, stopping);
  findsNothingMeanwhile(strategy);
  writesLater(strategy, stopping);
  return strategy;
}

function finishesTaking(strategy: PollingJobQueueStrategy, stopping: Set<string>): void {
  const next = strategy.next.bind(strategy);
  const start = strategy.start.bind(strategy);
  const stop = strategy.stop.bind(strategy);
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
    const taken = [...taking].filter(([, name]) => name === queueName).map(([job]) => job);
    await Promise.race([Promise.allSettled(taken), sleep(strategy.gracefulShutdownTimeout, null, { ref: false })]);
    await stop(queueName, process);
  };
}

function findsNothingMeanwhile(strategy: PollingJobQueueStrategy): void {
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

/** Core does not look at how the writing of a job's progress ends: it must not fail. */
function writesLater(strategy: PollingJobQueueStrategy, stopping: ReadonlySet<string>): void {
  const update = strategy.update.bind(strategy);
  strategy.update = async job => {
    for (const patience of [...PATIENCE_MS, 0]) {
      try {
        await update(job);
        return;
      } catch (reason) {
        Logger.warn(`Job ${job.id} could not be written: ${String(reason)}`, loggerCtx);
        if (patience === 0 || stopping.has(job.queueName)) break;
        await sleep(patience, null, { ref: false });
      }
    }
    Logger.error(`Job ${job.id} of ${job.queueName} keeps a state that is not its own any more`, loggerCtx);
  };
}
