import { type Context, Hono } from 'hono';

import { Forbidden } from '#platform/errors.ts';
import { type Env, parseForm } from '#platform/http/index.ts';
import { mayInvite } from './appointment.ts';
import { inviteForm } from './forms.ts';
import { invitationUrl } from './invitation.ts';
import { findInvitation } from './invitations.queries.ts';
import { inviteMembers } from './invite-members.ts';
import { showPeople, visited } from './people-routes.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { invitationPage } from './views/invitation-page.ts';

const SLUG = '/:slug{[a-z0-9-]+}';
const INVITATION = `${SLUG}/undangan/:id{[0-9a-f-]{36}}`;

/** `/meja/kim`: how a chair brings members in. */
export function invitationDeskRoutes() {
  const routes = new Hono<Env>();

  routes.get(`${SLUG}/anggota`, async (c) => {
    const { group } = await visited(c);
    return c.redirect(`/meja/kelompok/${group.slug}`, 303);
  });

  routes.post(`${SLUG}/invite-members`, async (c) => {
    const { actor, group } = await visited(c);
    const { t } = c.get('frame');
    const form = await parseForm(c, inviteForm(t));
    if (!form.ok) return showPeople(c, { actor, group }, { invite: form });

    const outcome = await inviteMembers(c.get('services'), {
      ...form.value,
      groupId: group.id,
      actor,
    });
    if (outcome.invited) return c.redirect(`/meja/kim/${group.slug}/undangan/${outcome.id}`, 303);
    const errors = { _: t.groups.invite.refusals[outcome.refusal] };
    return showPeople(c, { actor, group }, { invite: { typed: form.typed, errors } });
  });

  routes.get(INVITATION, (c) => showInvitation(c));

  routes.post(`${INVITATION}/revoke-invitation`, async (c) => {
    const { actor, group } = await visited(c);
    const outcome = await revokeInvitation(c.get('services'), {
      id: c.req.param('id'),
      groupId: group.id,
      actor,
    });
    if (outcome.revoked) return c.redirect(`/meja/kelompok/${group.slug}?selesai=revoked`, 303);
    return showInvitation(c, c.get('frame').t.groups.invite.refusals[outcome.refusal]);
  });

  return routes;
}

/** The secret stands on this page, so it is for those only who may invite. */
async function showInvitation(c: Context<Env>, refusal?: string) {
  const services = c.get('services');
  const { actor, group } = await visited(c);
  if (!mayInvite(actor, group)) throw new Forbidden();
  const invitation = await findInvitation(services.db, c.req.param('id') ?? '', group.id);
  const url = invitationUrl(services, invitation.id);
  return c.html(
    invitationPage(c.get('frame'), { invitation, url, ...(refusal && { refusal }) }),
    refusal ? 422 : 200,
  );
}
