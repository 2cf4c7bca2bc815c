import { type Context, Hono } from 'hono';
import { z } from 'zod';

import { can, GROUP_KINDS, requireRight } from '#features/accounts';
import { branches, listAreas } from '#features/areas';
import { localDay } from '#platform/clock.ts';
import type { Db } from '#platform/db.ts';
import { type Env, parseForm, parseQuery } from '#platform/http/index.ts';
import type { ChoiceGroup } from '#ui/choice-field.ts';
import type { FormState } from '#ui/field.ts';
import { createGroup, type CreateRefusal } from './create-group.ts';
import { editGroup } from './edit-group.ts';
import { createForm, editForm } from './forms.ts';
import type { Group } from './group.ts';
import { readOwnChannels, typedChannels } from './own-channels.ts';
import { nextAddress } from './public-routes.ts';
import { findGroupBySlug, searchGroups } from './queries.ts';
import { withPeople } from './register.queries.ts';
import { SLUG_TEXT } from './slug.ts';
import { deskListPage } from './views/desk-list-page.ts';
import { createGroupPage, editGroupPage } from './views/group-form-page.ts';

const PER_PAGE = 50;
const SLUG = '/:slug{[a-z0-9-]+}';

const ListQuery = z.object({
  q: z.string().trim().max(100).default(''),
  jenis: z.enum(GROUP_KINDS).or(z.literal('')).default(''),
  setelah: z.string().regex(SLUG_TEXT).optional(),
});

/** `/meja/kelompok`: the register as Diskominfo keeps it. */
export function groupDeskRoutes() {
  const routes = new Hono<Env>();
  routes.get('/', showList);
  routes.get('/baru', async (c) => {
    requireRight(c, 'group.create');
    return createPage(c, { typed: {} });
  });
  routes.post('/create-group', create);
  routes.get(`${SLUG}/ubah`, async (c) => {
    const group = await groupToEdit(c);
    return c.html(editPage(c, group, { typed: typedGroup(group) }));
  });
  routes.post(`${SLUG}/edit-group`, edit);
  return routes;
}

async function showList(c: Context<Env>) {
  const { db } = c.get('services');
  // looking is for whoever edits in the whole city; registering may need a second factor
  const actor = requireRight(c, 'group.edit');
  const { q, jenis, setelah } = parseQuery(c, ListQuery);
  const found = await searchGroups(
    db,
    { words: q, ...(jenis && { kinds: [jenis] }) },
    { after: setelah, limit: PER_PAGE },
  );
  return c.html(
    deskListPage(c.get('frame'), {
      groups: await withPeople(db, found.groups),
      filter: { q, jenis },
      mayRegister: can(actor, 'group.create'),
      next: found.next && nextAddress('/meja/kelompok', { q, jenis, setelah: found.next }),
    }),
  );
}

async function create(c: Context<Env>) {
  const services = c.get('services');
  const actor = requireRight(c, 'group.create');
  const { t } = c.get('frame');
  const form = await parseForm(c, createForm(t));
  if (!form.ok) return createPage(c, form, 422);

  const today = localDay(services.now(), services.city.timeZone);
  if (form.value.foundedOn && form.value.foundedOn > today) {
    return createPage(
      c,
      { typed: form.typed, errors: { foundedOn: t.groups.form.futureDate } },
      422,
    );
  }
  const outcome = await createGroup(services, { ...form.value, actor });
  if (outcome.created) return c.redirect(`/meja/kelompok/${outcome.slug}?selesai=registered`, 303);
  const errors = { [FIELD_OF[outcome.refusal]]: t.groups.form.refusals[outcome.refusal] };
  return createPage(c, { typed: form.typed, errors }, 422);
}

const FIELD_OF: Record<CreateRefusal, string> = {
  not_allowed: '_',
  name_taken: 'name',
  wrong_seat: 'areaCode',
  area_ended: 'areaCode',
};

async function createPage(c: Context<Env>, form: FormState, status: 200 | 422 = 200) {
  const areas = await areaChoices(c.get('services').db);
  return c.html(createGroupPage(c.get('frame'), { form, areas }), status);
}

/** The city first, then each kecamatan with its kelurahan. */
async function areaChoices(db: Db): Promise<ChoiceGroup[]> {
  const areas = await listAreas(db);
  const choice = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  const city = areas
    .filter(({ level }) => level === 'kota')
    .map((area) => ({ label: area.name, choices: [choice(area)] }));
  const below = branches(areas).map(({ area, kelurahan }) => ({
    label: `Kecamatan ${area.name}`,
    choices: [{ value: area.code, label: `Kecamatan ${area.name}` }, ...kelurahan.map(choice)],
  }));
  return [...city, ...below];
}

async function groupToEdit(c: Context<Env>): Promise<Group> {
  const group = await findGroupBySlug(c.get('services').db, c.req.param('slug') ?? '');
  requireRight(c, 'group.edit', { groupId: group.id, areaCode: group.areaCode });
  return group;
}

async function edit(c: Context<Env>) {
  const services = c.get('services');
  const group = await groupToEdit(c);
  const actor = requireRight(c, 'group.edit', { groupId: group.id, areaCode: group.areaCode });
  const { t } = c.get('frame');
  const form = await parseForm(c, editForm(t));
  const { channels, errors } = readOwnChannels(form.typed, t.groups.form);
  if (!form.ok || Object.keys(errors).length > 0) {
    const all = { ...(form.ok ? {} : form.errors), ...errors };
    return c.html(editPage(c, group, { typed: form.typed, errors: all }), 422);
  }
  const outcome = await editGroup(services, {
    ...form.value,
    groupId: group.id,
    ownChannels: channels,
    actor,
  });
  if (outcome.edited) return c.redirect(`/meja/kelompok/${group.slug}?selesai=saved`, 303);
  const field = outcome.refusal === 'name_taken' ? 'name' : '_';
  const refused = { [field]: t.groups.form.refusals[outcome.refusal] };
  return c.html(editPage(c, group, { typed: form.typed, errors: refused }), 422);
}

function editPage(c: Context<Env>, group: Group, form: FormState) {
  const mayRename = can(c.get('actor'), 'group.create', { areaCode: group.areaCode });
  return editGroupPage(c.get('frame'), { group, form, mayRename });
}

function typedGroup({ name, shortName, about, contact, meetingPlace, ownChannels }: Group) {
  return { name, shortName, about, contact, meetingPlace, ...typedChannels(ownChannels) };
}
