import { expect, test } from "@playwright/test";
import { OPTIMIZED, preparedFolder, startOffice } from "./office";

/** The slowdown by other programs that run at the same time; 1: none runs. */
function share() {
  const [begin, before] = [performance.now(), process.cpuUsage().user];
  while (process.cpuUsage().user - before < 300_000);
  return (performance.now() - begin) / 300;
}

test("a warm start takes under three seconds, and the server stops on request", async () => {
  test.setTimeout(300_000);
  const data = preparedFolder();
  // The first start loads the samples; nothing of it is measured.
  await (await startOffice({ RAPPORTEUR_DATA: data.folder })).stop();
  const env = { ...OPTIMIZED, RAPPORTEUR_DATA: data.folder };
  let quickest = Number.POSITIVE_INFINITY;
  // One of three counts: other programs only add to it.
  for (let round = 0; round < 3 && quickest >= 3000; round++) {
    const busy = share();
    const begin = performance.now();
    const office = await startOffice(env);
    const taken = performance.now() - begin;
    quickest = Math.min(quickest, taken / Math.max(1, busy, share()));
    expect(await office.stop()).toBe(0);
  }
  expect(quickest).toBeLessThan(3000);
  data.remove();
});
