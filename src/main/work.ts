import { allJobs } from '#app';
import { scheduleFor, startWorking } from '#platform/worker.ts';
import type { Installation } from './installation.ts';

/** Takes jobs of all cities from the queue, until the installation closes. */
export async function startWork({ boss, cities }: Installation): Promise<void> {
  const bySlug = new Map(cities.map(({ services }) => [services.city.slug, services]));
  await startWorking(boss, allJobs(), (slug) => bySlug.get(slug) ?? null);
  await scheduleFor(
    boss,
    allJobs(),
    [...bySlug.values()].map(({ city }) => city),
  );
}
