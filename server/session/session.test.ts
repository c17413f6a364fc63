import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { rateLimits, sessions, users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { PASSWORD_LIMITS, signInDelay } from "@/domain/users/limits";
import { callerOf, contextOf, later, NOW, newUser, outcomeOf } from "../test-office";
import { hashPassword } from "./hash-password";
import { signedInUser } from "./queries";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

const db = await testDatabase();
const PASSWORD = "a long invented password";
const passwordHash = await hashPassword(PASSWORD);
let email = "";

beforeEach(async () => {
  await db.delete(rateLimits);
  delays.length = 0;
  const user = await newUser(db, ["staff"]);
  const [row] = await db.update(users).set({ passwordHash }).where(eq(users.id, user.id)).returning();
  email = row?.email ?? "";
});

/** The delays of all attempts since the last test, in milliseconds. */
const delays: number[] = [];
const attempt = (who: string, password: string, { address = "192.0.2.1", now = NOW } = {}) =>
  signIn(contextOf(db, undefined, now), { email: who, password }, address, async (milliseconds) => {
    delays.push(milliseconds);
  });

describe("signing in", () => {
  it("gives the same refusal for unknown, passwordless and deactivated accounts and for malformed input", async () => {
    const bare = await newUser(db, ["staff"]);
    const off = await newUser(db, ["staff"]);
    await db.update(users).set({ passwordHash, deactivatedAt: NOW }).where(eq(users.id, off.id));
    const tries: [string, string][] = [
      [email, "the wrong password"],
      ["nobody@example.org", "the wrong password"],
      [`${bare.id}@example.org`, ""],
      [`${off.id}@example.org`, PASSWORD],
      ["x".repeat(300), PASSWORD],
    ];
    for (const [who, password] of tries)
      expect(await outcomeOf(attempt(who, password))).toBe("SIGN_IN_REFUSED");
    expect(await outcomeOf(signIn(contextOf(db), { email: { $ne: "" } }, "192.0.2.1"))).toBe(
      "SIGN_IN_REFUSED",
    );
    expect(await outcomeOf(attempt(email.toUpperCase(), PASSWORD))).toBe("done");
  });

  it("works as long for an unknown account as for a wrong password", async () => {
    // Processor time of this process, in microseconds: other work of the machine does not count.
    const work = async (who: string, n: number) => {
      const before = process.cpuUsage();
      await outcomeOf(attempt(who, "the wrong password", { address: `192.0.2.${n}` }));
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    await work("nobody@example.org", 9);
    // Sums: a system may count processor time in steps that are longer than one attempt.
    let [known, unknown] = [0, 0];
    for (let n = 0; n < 9; n += 1) {
      known += await work(email, n);
      unknown += await work("nobody@example.org", n);
    }
    // Hashing is nearly all of it: without it an attempt takes a fourth.
    expect(unknown).toBeGreaterThan(known / 2);
  });

  for (const who of ["an account that exists", "one that does not"])
    it(`limits attempts on ${who} from one address, for a limited time`, async () => {
      const account = who === "one that does not" ? "nobody@example.org" : email;
      const { most, window } = PASSWORD_LIMITS.accountAtAddress;
      expect(most).toBe(10);
      for (let n = 0; n < most; n += 1)
        expect(await outcomeOf(attempt(account, "wrong"))).toBe("SIGN_IN_REFUSED");
      await expect(attempt(account, PASSWORD)).rejects.toMatchObject({
        code: "TOO_MANY_TRIES",
        values: { minutes: window / 60_000 },
      });
      const after = await outcomeOf(attempt(account, PASSWORD, { now: later(window / 60_000) }));
      expect(after).toBe(account === email ? "done" : "SIGN_IN_REFUSED");
    });

  for (const who of ["an account that exists", "one that does not"])
    it(`slows attempts on ${who} from many addresses, and does not lock it`, async () => {
      const account = who === "one that does not" ? "nobody@example.org" : email;
      for (let n = 0; n < 40; n += 1)
        expect(await outcomeOf(attempt(account, "wrong", { address: `198.51.100.${n}` }))).toBe(
          "SIGN_IN_REFUSED",
        );
      expect(delays).toEqual(Array.from({ length: 30 }, (_, n) => signInDelay(n + 11)));
      expect(delays).toEqual(delays.toSorted((a, b) => a - b));
      expect([delays[0], delays.at(-1)]).toEqual([500, 10_000]);
      const owner = await outcomeOf(attempt(account, PASSWORD, { address: "203.0.113.9" }));
      expect(owner).toBe(account === email ? "done" : "SIGN_IN_REFUSED");
      expect(delays.at(-1)).toBe(10_000);
    });

  it("leaves the owner's sessions and password change alone while others try the account", async () => {
    const { userId, sessionId } = await attempt(email, PASSWORD, { address: "203.0.113.9" });
    for (let n = 0; n < 60; n += 1)
      await outcomeOf(attempt(email, "wrong", { address: `198.51.100.${n % 3}` }));
    const actor = await signedInUser(db, sessionId, NOW);
    expect(actor?.id).toBe(userId);
    const own = callerOf(db, actor ?? undefined);
    const change = { current: PASSWORD, password: "another long invented password" };
    expect(await outcomeOf(own.users.changePassword({ ...change, current: "wrong" }))).toBe("PASSWORD_WRONG");
    expect(await outcomeOf(own.users.changePassword(change))).toBe("done");
  });

  it("limits attempts to change a password", async () => {
    const { sessionId } = await attempt(email, PASSWORD);
    const own = callerOf(db, (await signedInUser(db, sessionId, NOW)) ?? undefined);
    const change = { current: "wrong", password: "another long invented password" };
    for (let n = 0; n < PASSWORD_LIMITS.ownPassword.most; n += 1)
      expect(await outcomeOf(own.users.changePassword(change))).toBe("PASSWORD_WRONG");
    expect(await outcomeOf(own.users.changePassword({ ...change, current: PASSWORD }))).toBe(
      "TOO_MANY_TRIES",
    );
    expect(await outcomeOf(attempt(email, PASSWORD))).toBe("done");
  });

  it("counts concurrent attempts", async () => {
    const { most } = PASSWORD_LIMITS.accountAtAddress;
    const outcomes = await Promise.all(
      Array.from({ length: most + 5 }, () => outcomeOf(attempt(email, "wrong"))),
    );
    expect(outcomes.filter((each) => each === "TOO_MANY_TRIES")).toHaveLength(5);
  });

  it("stops an address that tries many accounts, and no other address", async () => {
    const { most } = PASSWORD_LIMITS.address;
    await Promise.all(
      Array.from({ length: most }, (_, n) => outcomeOf(attempt(`nobody${n}@example.org`, "wrong"))),
    );
    expect(await outcomeOf(attempt(email, PASSWORD))).toBe("TOO_MANY_TRIES");
    expect(await outcomeOf(attempt(email, PASSWORD, { address: "203.0.113.9" }))).toBe("done");
  });

  it("does not count successful sign-ins from an address that an office shares", async () => {
    const { most } = PASSWORD_LIMITS.address;
    await Promise.all(
      Array.from({ length: most - 1 }, (_, n) => outcomeOf(attempt(`nobody${n}@example.org`, "wrong"))),
    );
    for (let n = 0; n < 3; n += 1) expect(await outcomeOf(attempt(email, PASSWORD))).toBe("done");
    expect(await outcomeOf(attempt(email, "wrong"))).toBe("SIGN_IN_REFUSED");
    expect(await outcomeOf(attempt(email, PASSWORD))).toBe("TOO_MANY_TRIES");
  });

  it("resets the counter after a successful sign-in", async () => {
    const { most } = PASSWORD_LIMITS.accountAtAddress;
    for (let n = 0; n < most - 1; n += 1) await outcomeOf(attempt(email, "wrong"));
    expect(await outcomeOf(attempt(email, PASSWORD))).toBe("done");
    expect(await outcomeOf(attempt(email, "wrong"))).toBe("SIGN_IN_REFUSED");
    expect(await outcomeOf(attempt(email, PASSWORD))).toBe("done");
  });

  it("stores neither account nor address in the table of attempts", async () => {
    await outcomeOf(attempt(email, "wrong"));
    const kept = JSON.stringify(await db.select().from(rateLimits));
    expect(kept).not.toContain(email);
    expect(kept).not.toContain("192.0.2.1");
  });
});

describe("a session", () => {
  it("ends by signing out, and only that one", async () => {
    const [one, two] = [await attempt(email, PASSWORD), await attempt(email, PASSWORD)];
    await signOut(contextOf(db), one.sessionId);
    expect(await signedInUser(db, one.sessionId, NOW)).toBeNull();
    expect(await signedInUser(db, two.sessionId, NOW)).not.toBeNull();
    await signOut(contextOf(db), one.sessionId);
    expect(await db.select().from(sessions).where(eq(sessions.id, two.sessionId))).toMatchObject([
      { endedAt: null },
    ]);
  });

  it("carries its user's language, which the user can change", async () => {
    const { sessionId } = await attempt(email, PASSWORD);
    const actor = await signedInUser(db, sessionId, NOW);
    await callerOf(db, actor ?? undefined).session.setLanguage({ lang: "zh" });
    expect((await signedInUser(db, sessionId, NOW))?.lang).toBe("zh");
  });
});
