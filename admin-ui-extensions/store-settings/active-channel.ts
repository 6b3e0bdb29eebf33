import { inject, Injectable, signal } from '@angular/core';
import { DataService } from '@vendure/admin-ui/core';

/** The channel in which the merchant works now: the menu leads to its page. */
@Injectable({ providedIn: 'root' })
export class ActiveChannel {
  private readonly current = signal<string | null>(null);
  readonly id = this.current.asReadonly();

  constructor() {
    inject(DataService)
      .client.userStatus()
      .mapStream(({ userStatus }) => userStatus.activeChannelId)
      .subscribe(id => {
        this.current.set(id ?? null);
      });
  }
}
