import { EnvironmentProviders, Provider } from '@angular/core';
import { registerHistoryEntryComponent } from '@vendure/admin-ui/core';
import { EmailSentEntryComponent } from './email-sent-entry.component';
import { PaymentReceivedEntryComponent } from './payment-received-entry.component';

const providers: (EnvironmentProviders | Provider)[] = [
  registerHistoryEntryComponent({ type: 'ORDER_PAYMENT_RECEIVED', component: PaymentReceivedEntryComponent }),
  registerHistoryEntryComponent({ type: 'ORDER_EMAIL_SENT', component: EmailSentEntryComponent }),
];

export default providers;
