import type { ActivatedRoute } from '@angular/router';
import type { ActionBarContext, ActionBarItem } from '@vendure/admin-ui/core';
import { catchError, map, type Observable, of, startWith, Subject, switchMap } from 'rxjs';
import { NEW_CUSTOMER } from '../../shared/customer-tab';
import { MAY_INVITE } from '../permissions';
import { ShopCustomerAccountStateDocument, ShopInviteCustomersDocument } from './graphql.generated';

/** While an invitation is on its way, the button waits. */
const sending = new Subject<boolean>();

/** On a customer's page: mails the link with which a password is chosen, to whoever has no account in use. */
export const inviteAction: ActionBarItem = {
  id: 'invite-customer',
  locationId: 'customer-detail',
  label: 'shop.customers.invite.do',
  icon: 'envelope',
  requiresPermission: MAY_INVITE,
  buttonState: context =>
    canBeInvited(context).pipe(
      switchMap(visible =>
        sending.pipe(
          startWith(false),
          map(disabled => ({ disabled, visible })),
        ),
      ),
    ),
  onClick: (_event, context) => {
    invite(context);
  },
};

const idOf = (route: ActivatedRoute) => route.snapshot.paramMap.get('id') ?? '';

function canBeInvited({ route, dataService }: ActionBarContext): Observable<boolean> {
  return route.paramMap.pipe(
    switchMap(params => {
      const id = params.get('id') ?? '';
      if (!id || id === NEW_CUSTOMER) return of(false);
      return dataService
        .query(ShopCustomerAccountStateDocument, { id }, 'network-only')
        .mapStream(({ customer }) => !!customer && !customer.user?.verified);
    }),
    catchError(() => of(false)),
  );
}

function invite({ route, dataService, notificationService }: ActionBarContext): void {
  sending.next(true);
  dataService.mutate(ShopInviteCustomersDocument, { customerIds: [idOf(route)] }).subscribe({
    next: ({ inviteCustomers: sent }) => {
      sending.next(false);
      if (sent > 0) notificationService.success('shop.customers.invite.done');
      else notificationService.info('shop.customers.invite.none');
    },
    // What the server refuses, Vendure shows by itself.
    error: () => {
      sending.next(false);
    },
  });
}
