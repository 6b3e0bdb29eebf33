import { EnvironmentProviders, Provider } from '@angular/core';
import { registerHistoryEntryComponent } from '@vendure/admin-ui/core';
import { DecorationChangedEntryComponent } from './decoration-changed-entry.component';
import { DecorationLockEntryComponent } from './decoration-lock-entry.component';
import { EmailSentEntryComponent } from './email-sent-entry.component';
import { PaymentReceivedEntryComponent } from './payment-received-entry.component';
import { PaymentRevertedEntryComponent } from './payment-reverted-entry.component';
import { ProviderPaymentEntryComponent } from './provider-payment-entry.component';

const providers: (EnvironmentProviders | Provider)[] = [
  registerHistoryEntryComponent({ type: 'ORDER_PAYMENT_RECEIVED', component: PaymentReceivedEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_PAYMENT_REVERTED', component: PaymentRevertedEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_EMAIL_SENT', component: EmailSentEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_DECORATION_CHANGED', component: DecorationChangedEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_DECORATION_LOCK', component: DecorationLockEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_UNEXPECTED_MONEY', component: ProviderPaymentEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_PAYMENT_FAILED', component: ProviderPaymentEntryComponent }),
];

export default providers;
