import { type Credentials, shopServer } from './shop';

let made = 0;

/** Somebody new who works in one store, with just these permissions. */
export async function createAdministrator(channelToken: string, permissions: string[]): Promise<Credentials> {
  made += 1;
  const code = `${channelToken}-${made}`;
  const admin = await shopServer.admin(channelToken);
  const { activeChannel } = await admin.request<{ activeChannel: { id: string } }>(`{ activeChannel { id } }`);
  const { createRole } = await admin.request<{ createRole: { id: string } }>(
    `mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`,
    { input: { code, description: code, permissions, channelIds: [activeChannel.id] } },
  );
  const credentials = { username: `${code}@example.com`, password: 'Personnel-2026!' };
  await admin.request(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, {
    input: {
      firstName: 'Dominique',
      lastName: 'Martin',
      emailAddress: credentials.username,
      password: credentials.password,
      roleIds: [createRole.id],
    },
  });
  return credentials;
}
