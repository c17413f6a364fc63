import { eq, sql } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { rowsOf } from "@/db/open";
import { audit } from "@/db/schema/audit";
import { destinations } from "@/db/schema/deliveries";
import { env } from "@/env.mjs";
import { decryptSecret } from "../secrets/internal";
import { outcomeOf } from "../test-office";
import { secretOwner } from "./internal";
import { deliveryOffice } from "./test-deliveries";

const {
  db,
  admin,
  close,
  deliver,
  enqueue,
  send,
  options,
  publish,
  newArticle,
  destination,
  add,
  newest,
  receiver,
} = await deliveryOffice();
afterAll(close);

describe("secrets", () => {
  it("are encrypted, bound to their destination, and in no answer, audit row or column", async () => {
    const password = "visible nowhere 1234";
    const wordpress = await add(
      destination({ kind: "wordpress", url: "https://example.org", username: "u", password }),
    );
    const hook = await add(destination({ url: "https://example.org" }));
    const renewed = await admin.deliveries.renewSecret({ id: hook.id, version: 1 });
    expect(renewed.secret).toMatch(/^whsec_/);
    expect(renewed.secret).not.toBe(hook.secret);
    expect(await outcomeOf(admin.deliveries.renewSecret({ id: wordpress.id, version: 1 }))).toBe(
      "DESTINATION_NOT_FOUND",
    );
    const stored = JSON.stringify([
      await admin.deliveries.destinations(),
      await admin.deliveries.list({}),
      await db.select().from(audit),
      await rowsOf(db, sql`select * from destinations`),
    ]);
    for (const secret of [password, hook.secret, renewed.secret]) expect(stored).not.toContain(secret);
    const [row] = await db.select().from(destinations).where(eq(destinations.id, wordpress.id));
    const open = (id: string, key: string) => decryptSecret(row?.secret ?? "", secretOwner({ id }), key);
    expect(open(wordpress.id, env.authSecret ?? "")).toBe(password);
    expect(open(hook.id, env.authSecret ?? "")).toBeUndefined();
    expect(open(wordpress.id, "another secret of thirty-two characters")).toBeUndefined();
  });

  it("are refused without AUTH_SECRET", async () => {
    const hook = await add(destination({ url: "https://example.org" }));
    const replaced = vi.spyOn(env, "authSecret", "get").mockReturnValue(undefined);
    const save = admin.deliveries.saveDestination(destination({ url: "https://example.org" }));
    const outcomes = [
      await outcomeOf(save),
      await outcomeOf(admin.deliveries.renewSecret({ id: hook.id, version: 1 })),
    ];
    replaced.mockRestore();
    expect(outcomes).toEqual(["SECRET_KEY", "SECRET_KEY"]);
  });

  it("go with a destination that is removed, and nothing more is sent to it", async () => {
    const site = await receiver();
    const added = await add(destination({ url: site.url }));
    site.trust(added.secret);
    await publish(await newArticle());
    await admin.deliveries.removeDestination({ id: added.id, version: 1 });
    await deliver();
    expect(site.heard).toEqual([]);
    const [row] = await db.select().from(destinations).where(eq(destinations.id, added.id));
    expect(row?.secret).toBe("");
    expect((await admin.deliveries.destinations()).map(({ id }) => id)).not.toContain(added.id);
  });

  it("cannot be read under another AUTH_SECRET: the delivery says so", async () => {
    const site = await receiver();
    await add(destination({ url: site.url }));
    await publish(await newArticle());
    await enqueue();
    const changed = { ...options(), authSecret: "another secret of thirty-two characters" };
    await send(changed);
    expect(await newest()).toMatchObject({ state: "failed", problem: "unreadable_secret" });
  });
});
