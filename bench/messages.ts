export type Composition = 'ours' | 'plain';

export type ToServer = 'take' | 'stop';

export interface FromServer {
  queries: string[];
}
