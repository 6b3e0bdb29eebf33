import { ConfigService, Job, PollingJobQueueStrategy, TransactionalConnection } from '@vendure/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createShopServer, type ShopServer } from '../../../e2e/support/test-server';

/** Longer than core waits, once a queue is stopped, before it lets the database go. */
const SLOW_MS = 1500;

describe('the job queue', () => {
  let server: ShopServer;
  let strategy: PollingJobQueueStrategy;
  let add: (queueName: string) => Promise<Job>;
  beforeAll(async () => {
    server = await createShopServer({ demoData: false, worker: false });
    const { jobQueueStrategy } = server.app.get(ConfigService).jobQueueOptions;
    if (!(jobQueueStrategy instanceof PollingJobQueueStrategy)) throw new Error('Jobs are not polled for any more');
    strategy = jobQueueStrategy;
    add = queueName => jobQueueStrategy.add(new Job({ queueName, data: {} }));
  });
  afterAll(() => server.stop());

  it('waits, when it is stopped, for the job that it is just taking', async () => {
    const { id } = await add('slow');
    const slow = () =>
      new Promise(resolve =>
        setTimeout(() => {
          resolve('done');
        }, SLOW_MS),
      );
    await strategy.start('slow', slow);
    await strategy.stop('slow', slow);
    expect(await strategy.findOne(id!)).toMatchObject({ state: 'COMPLETED', result: 'done' });
  });

  it('takes nothing more once it is stopped, and goes on when it is started again', async () => {
    const process = vi.fn(() => Promise.resolve('done'));
    await strategy.start('again', process);
    const stopped = strategy.stop('again', process);
    const { id } = await add('again');
    await stopped;
    expect(process).not.toHaveBeenCalled();
    expect(await strategy.findOne(id!)).toMatchObject({ state: 'PENDING' });

    await strategy.start('again', process);
    await expect.poll(() => strategy.findOne(id!)).toMatchObject({ state: 'COMPLETED' });
    await strategy.stop('again', process);
    expect(process).toHaveBeenCalledOnce();
  });

  it('outlives a database that does not answer while a job runs', async () => {
    const { rawConnection } = server.app.get(TransactionalConnection);
    const lookUps = vi.spyOn(strategy, 'findOne');
    const writings = vi.spyOn(strategy, 'update');
    let running: Job | undefined;
    let finish: (result: string) => void = () => undefined;
    const process = vi.fn((job: Job) => {
      running = job;
      return new Promise<string>(resolve => (finish = resolve));
    });
    const { id } = await add('long');
    await strategy.start('long', process);
    await expect.poll(() => process).toHaveBeenCalled();

    await rawConnection.destroy();
    await expect.poll(() => lookUps.mock.calls.length).toBeGreaterThan(1);
    running?.setProgress(50);
    finish('done');
    await expect.poll(() => writings.mock.calls.length).toBeGreaterThan(2);
    await rawConnection.initialize();
    await expect.poll(() => strategy.findOne(id!)).toMatchObject({ state: 'COMPLETED', result: 'done', progress: 100 });
    await strategy.stop('long', process);
  });
});
