export type Composition = 'ours' | 'plain';

export type ToServer = 'take' | 'stop';

/** What the server has done since it was asked the last time. */
export interface FromServer {
  queries: string[];
  /** Processor time of the whole process, its garbage collector included; what other processes take does not count. */
  cpuMs: number;
}
