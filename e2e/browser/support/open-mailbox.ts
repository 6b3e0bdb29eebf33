import { beforeAll } from 'vitest';
import { mailbox } from './shop';

// Before the first order: a mail that found nobody would be tried again minutes later, and those behind it wait.
beforeAll(async () => {
  await mailbox();
});
