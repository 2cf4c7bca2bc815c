import type { Actor, Badge, GroupKind, HeldPost, Post } from '#features/accounts';
import { appointPost, createGroup, silentEvents } from '#features/groups';
import { newId } from '#platform/ids.ts';
import type { Services } from '#platform/services.ts';
import { loadMetroAreas } from './metro/areas.ts';
import { METRO_GROUPS, type OfficePlan } from './metro/groups.ts';
import { KEEPER, METRO_PEOPLE } from './metro/people.ts';
import { ROUTES } from './metro/reports/routes.ts';
import { insertPeople, insertRoutes } from './register.queries.ts';
import { emailOf } from './sign-in.ts';

export type Body = { id: string; slug: string; plan: OfficePlan };

/** Who and what the story can call by name. */
export type Register = {
  /** By full name, or the short one of a city office: "KIM Yosodadi", "BPBD". */
  body: (name: string) => Body;
  kims: readonly Body[];
  person: (name: string) => Actor;
  /** Everybody with this post in that body; at least one. */
  holders: (bodyName: string, post?: Post) => readonly Actor[];
};

/** Of these no two share a short name. */
const CALLED_SHORT: readonly GroupKind[] = ['agency', 'diskominfo', 'city_hall', 'partner'];

/** Places, people, bodies and posts, entered by the installation's keeper as it is done in earnest. */
export async function loadRegister(tx: Services): Promise<Register> {
  await loadMetroAreas(tx);
  const ids = await writePeople(tx);
  const keeper = keeperOf(ids);
  const bodies = new Map<string, Body>();
  for (const plan of METRO_GROUPS) {
    const created = await createGroup(tx, { ...plan, actor: keeper });
    if (!created.created) throw new Error(`${plan.name}: ${created.refusal}`);
    const body = { id: created.id, slug: created.slug, plan };
    bodies.set(plan.name, body);
    if (CALLED_SHORT.includes(plan.kind)) bodies.set(plan.shortName, body);
  }
  const body = (name: string) => found(bodies.get(name), name);
  await insertRoutes(
    tx.db,
    ROUTES.map(([category, areaCode, office]) => {
      return { id: newId(), category, areaCode, officeId: body(office).id, at: tx.now() };
    }),
  );
  const actors = new Map<string, Actor>();
  for (const { name, posts, isTrained } of METRO_PEOPLE) {
    const personId = found(ids.get(name), name);
    for (const { group, post } of posts) {
      const whom = { personId };
      const given = await appointPost(tx, {
        groupId: body(group).id,
        whom,
        post,
        actor: keeper,
        events: silentEvents,
      });
      if (!given.appointed) throw new Error(`${name}, ${post}: ${given.refusal}`);
    }
    const held = posts.map(({ group, post }) => heldPost(body(group), post));
    const badges: Badge[] = isTrained ? ['fact_check'] : [];
    actors.set(name, actorOf({ personId, name, posts: held, badges }));
  }
  return {
    body,
    kims: [...bodies.values()].filter(({ plan }) => plan.kind === 'kim'),
    person: (name) => found(actors.get(name), name),
    holders: (bodyName, post) => holdersIn([...actors.values()], body(bodyName), post),
  };
}

async function writePeople(tx: Services): Promise<Map<string, string>> {
  const at = tx.now();
  const people = METRO_PEOPLE.map(({ name }) => ({ id: newId(), name, email: emailOf(name), at }));
  await insertPeople(tx.db, people);
  return new Map(people.map(({ name, id }) => [name, id]));
}

/** The first keeper has nobody to be appointed by: this post is what `./sambung admin` gives. */
function keeperOf(ids: Map<string, string>): Actor {
  const diskominfo = {
    id: newId(),
    slug: 'dinas-komunikasi-dan-informatika',
    plan: METRO_GROUPS[0],
  };
  const plan = found(diskominfo.plan, 'Diskominfo');
  return actorOf({
    personId: found(ids.get(KEEPER), KEEPER),
    name: KEEPER,
    posts: [heldPost({ ...diskominfo, plan }, 'system_admin')],
    badges: [],
  });
}

function holdersIn(actors: readonly Actor[], { id, slug }: Body, post?: Post): Actor[] {
  const holders = actors.filter((actor) =>
    actor.posts.some((held) => held.groupId === id && (!post || held.post === post)),
  );
  if (holders.length === 0) throw new Error(`Nobody is ${post ?? 'anything'} in ${slug}`);
  return holders;
}

const heldPost = ({ id, slug, plan }: Body, post: Post): HeldPost => ({
  post,
  groupId: id,
  groupKind: plan.kind,
  groupName: plan.name,
  groupSlug: slug,
  areaCode: plan.areaCode,
});

function actorOf(who: Pick<Actor, 'personId' | 'name' | 'posts' | 'badges'>): Actor {
  return {
    ...who,
    email: emailOf(who.name),
    language: 'id',
    via: 'session',
    scopes: [],
    secondFactor: true,
  };
}

function found<T>(thing: T | undefined, name: string): T {
  if (thing === undefined) throw new Error(`The demonstration city has no ${name}`);
  return thing;
}
