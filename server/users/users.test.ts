import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { organizations } from "@/db/schema/organizations";
import { settings } from "@/db/schema/settings";
import { rateLimits, sessions, tickets, users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { ROLES } from "@/domain/access/roles";
import { signedInUser } from "../session/queries";
import { signIn } from "../session/sign-in";
import { callerOf, contextOf, later, NOW, newUser, outcomeOf } from "../test-office";
import { adminResetLink } from "./admin-reset";
import { firstRunLink } from "./first-run";

const db = await testDatabase();
const nobody = () => callerOf(db);
const tokenOf = (link: string | null) => new URLSearchParams(link?.split("?")[1]).get("token") ?? "";

const FIRST = {
  name: "Invented Admin",
  email: "Admin@Example.org",
  password: "a long invented word",
  officeName: { zh: "某协会", en: "Some Association" },
  timeZone: "Asia/Shanghai",
  lang: "en" as const,
};
const enter = (email: string, password: string, now = NOW, address = "192.0.2.1") =>
  signIn(contextOf(db, undefined, now), { email, password }, address);

beforeEach(async () => {
  for (const table of [audit, sessions, tickets, rateLimits, settings, organizations, users])
    await db.delete(table);
});

describe("the first sign-up", () => {
  it("refuses an unknown token", async () => {
    const call = nobody().session.signUpFirst({ ...FIRST, token: "x".repeat(43) });
    expect(await outcomeOf(call)).toBe("LINK_NOT_VALID");
    expect(await db.select().from(users)).toEqual([]);
  });

  it("refuses an expired link", async () => {
    const token = tokenOf(await firstRunLink(db, NOW));
    const late = callerOf(db, undefined, later(24 * 60 + 1));
    expect(await outcomeOf(late.session.signUpFirst({ ...FIRST, token }))).toBe("LINK_NOT_VALID");
  });

  it("names the invalid field by a code and keeps the link valid", async () => {
    const token = tokenOf(await firstRunLink(db, NOW));
    const call = nobody().session.signUpFirst({ ...FIRST, token, password: "short" });
    await expect(call).rejects.toMatchObject({
      cause: { issues: [{ path: ["password"], message: "password_short" }] },
    });
    expect(await outcomeOf(nobody().session.signUpFirst({ ...FIRST, token }))).toBe("done");
  });

  it("creates office and administrator once for any number of links", async () => {
    const [one, two] = [await firstRunLink(db, NOW), await firstRunLink(db, NOW)];
    const outcomes = await Promise.all([
      outcomeOf(nobody().session.signUpFirst({ ...FIRST, token: tokenOf(one) })),
      outcomeOf(nobody().session.signUpFirst({ ...FIRST, token: tokenOf(two), email: "b@example.org" })),
    ]);
    expect(outcomes.sort()).toEqual(["ALREADY_SET_UP", "done"]);
    expect(await firstRunLink(db, NOW)).toBeNull();
    const [user] = await db.select().from(users);
    expect(user?.roles).toEqual(["staff", "editor", "admin"]);
    const office = await nobody().session.me();
    expect(office).toMatchObject({ user: null, empty: false, office: { timeZone: "Asia/Shanghai" } });
    const own = await callerOf(db, await newUser(db, ["staff"])).settings.get();
    expect(own.home?.name).toEqual(FIRST.officeName);
  });

  it("takes the directory's entry of the office's name, and completes its name", async () => {
    const job = callerOf(db, { kind: "job", name: "samples" });
    const [withdrawn, part, whole] = [newId(), newId(), newId()];
    const of = (id: string, name: object, more: object = {}) =>
      job.organizations.save({ id, version: 0, organization: { name }, ...more });
    await of(withdrawn, { zh: "某协会" });
    await db.update(organizations).set({ withdrawnAt: NOW }).where(eq(organizations.id, withdrawn));
    await of(whole, { zh: "某协会" });
    await of(part, { zh: "某协会" }, { parentId: whole });
    await of(newId(), { zh: "某协会", en: "Another Association" });
    const token = tokenOf(await firstRunLink(db, NOW));
    await nobody().session.signUpFirst({ ...FIRST, token });
    const staff = callerOf(db, await newUser(db, ["staff"]));
    expect((await staff.settings.get()).home).toMatchObject({ id: whole, name: FIRST.officeName });
    expect((await staff.organizations.list({ q: "某协会" })).total).toBe(3);
  });

  it("offers the directory's entries of the name to whoever has the link, and to nobody else", async () => {
    const job = callerOf(db, { kind: "job", name: "samples" });
    const of = async (name: object, more: object = {}) => {
      const id = newId();
      await job.organizations.save({ id, version: 0, organization: { name, ...more } });
      return id;
    };
    const [former, short, archived] = [
      await of({ zh: "某协会", en: "Former Name" }),
      await of({ en: "Association of Something" }, { short: { zh: "某协会" } }),
      await of({ zh: "某协会" }),
    ];
    await of({ zh: "某协会分会" });
    await db.update(organizations).set({ withdrawnAt: NOW }).where(eq(organizations.id, archived));
    const [token, late] = [tokenOf(await firstRunLink(db, NOW)), tokenOf(await firstRunLink(db, NOW))];
    const offered = (officeName: object, by = token, at = NOW) =>
      callerOf(db, undefined, at).session.ownOrganizations({ token: by, officeName });
    expect(await outcomeOf(offered({ zh: "某协会" }, "x".repeat(43)))).toBe("LINK_NOT_VALID");
    expect(await outcomeOf(offered({ zh: "某协会" }, token, later(24 * 60 + 1)))).toBe("LINK_NOT_VALID");
    expect(await outcomeOf(offered({ zh: " " }))).toBe("INPUT_INVALID");
    expect(await offered({ zh: "无此单位" })).toEqual([]);
    expect(await offered({ zh: "某 协会" })).toEqual([
      { id: former, name: { zh: "某协会", en: "Former Name" }, events: 0 },
      { id: short, name: { en: "Association of Something" }, events: 0 },
    ]);
    expect((await offered({ en: "former name" })).map(({ id }) => id)).toEqual([former]);
    await nobody().session.signUpFirst({ ...FIRST, token, organizationId: former });
    expect(await outcomeOf(offered({ zh: "某协会" }, late))).toBe("ALREADY_SET_UP");
  });

  it("takes the entry that was chosen, with the typed name, and makes another one where that was chosen", async () => {
    const id = newId();
    const job = callerOf(db, { kind: "job", name: "samples" });
    const organization = { name: { zh: "某协会", en: "Former Name" } };
    await job.organizations.save({ id, version: 0, organization });
    const token = tokenOf(await firstRunLink(db, NOW));
    const signUp = (organizationId: string | null) =>
      nobody().session.signUpFirst({
        ...FIRST,
        officeName: { en: "Present Name", zh: "某协会" },
        token,
        organizationId,
      });
    expect(await outcomeOf(signUp(newId()))).toBe("ORGANIZATION_NOT_FOUND");
    expect(await db.select().from(users)).toEqual([]);
    await signUp(id);
    const staff = callerOf(db, await newUser(db, ["staff"]));
    expect((await staff.settings.get()).home).toMatchObject({ id });
    expect((await staff.organizations.get({ id })).organization).toMatchObject({
      name: { zh: "某协会", en: "Present Name" },
      aliases: ["Former Name"],
    });
  });

  it("completes the office's name from the entry, and makes another entry where that was chosen", async () => {
    const id = newId();
    const job = callerOf(db, { kind: "job", name: "samples" });
    const organization = { name: { zh: "某协会", en: "Some Association" } };
    await job.organizations.save({ id, version: 0, organization });
    for (const organizationId of [id, null]) {
      for (const table of [audit, sessions, tickets, settings, users]) await db.delete(table);
      const token = tokenOf(await firstRunLink(db, NOW));
      await nobody().session.signUpFirst({ ...FIRST, officeName: { zh: "某协会" }, token, organizationId });
      const staff = callerOf(db, await newUser(db, ["staff"]));
      const office = await staff.settings.get();
      expect(office.home?.id === id).toBe(organizationId === id);
      expect(office.officeName).toEqual(organizationId === id ? organization.name : { zh: "某协会" });
    }
  });

  it("stores no token and no password in plain text", async () => {
    const token = tokenOf(await firstRunLink(db, NOW));
    await nobody().session.signUpFirst({ ...FIRST, token });
    const kept = JSON.stringify([
      await db.select().from(users),
      await db.select().from(tickets),
      await db.select().from(audit),
    ]);
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(FIRST.password);
    const [user] = await db.select().from(users);
    expect(user?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(await db.select().from(audit))).not.toContain("$argon2id$");
  });
});

describe("managing users is for administrators", () => {
  for (const role of ROLES.filter((each) => each !== "admin"))
    it(`and not a ${role}'s`, async () => {
      const other = await newUser(db, ["staff"]);
      const me = callerOf(db, await newUser(db, [role]));
      const calls = [
        me.users.list(),
        me.users.invite({ email: "c@example.org", name: "C", roles: ["staff"] }),
        me.users.setRoles({ id: other.id, version: 1, roles: ["admin"] }),
        me.users.save({ id: other.id, version: 1, name: "Taken over", unit: "" }),
        me.users.deactivate({ id: other.id, version: 1 }),
        me.users.reactivate({ id: other.id, version: 1 }),
        me.users.resetLink({ id: other.id }),
        me.users.cancelInvitation({ id: other.id }),
      ];
      // Concurrently: a rejection that is not awaited yet would count as unhandled.
      const outcomes = await Promise.all(calls.map(outcomeOf));
      expect(outcomes).toEqual(calls.map(() => "NOT_ALLOWED"));
      expect(await db.select().from(tickets)).toEqual([]);
      expect(await db.select().from(audit)).toEqual([]);
    });

  it("and not for anonymous callers", async () => {
    expect(await outcomeOf(nobody().users.list())).toBe("NOT_SIGNED_IN");
    expect(await outcomeOf(nobody().users.names())).toBe("NOT_SIGNED_IN");
  });

  it("who see users of one moment in one order", async () => {
    const admin = await newUser(db, ["admin"]);
    for (let i = 0; i < 4; i++) await newUser(db, ["staff"]);
    const ids = (await db.select().from(users)).map((user) => user.id).sort();
    // A changed row is stored behind the others.
    for (const id of ids.toReversed()) await db.update(users).set({ createdAt: NOW }).where(eq(users.id, id));
    const as = callerOf(db, admin);
    expect((await as.users.list()).users.map((user) => user.id)).toEqual(ids);
    expect((await as.users.names()).map((user) => user.id)).toEqual(ids);
  });

  it("who see no password hash", async () => {
    const admin = await newUser(db, ["admin"]);
    await db.update(users).set({ passwordHash: "$argon2id$invented" });
    expect(JSON.stringify(await callerOf(db, admin).users.list())).not.toContain("argon2id");
  });
});

describe("an invitation", () => {
  const invited = async () => {
    const admin = callerOf(db, await newUser(db, ["admin"]));
    const made = await admin.users.invite({ email: "New@example.org", name: "New One", roles: ["staff"] });
    return { admin, token: tokenOf(made.link), id: made.id };
  };
  const answer = { name: "New One", password: "another long word", lang: "zh" as const };

  it("works once", async () => {
    const { token } = await invited();
    expect(await nobody().users.invitation({ token })).toEqual({
      name: "New One",
      email: "new@example.org",
    });
    const both = await Promise.all([
      outcomeOf(nobody().users.acceptInvitation({ ...answer, token })),
      outcomeOf(nobody().users.acceptInvitation({ ...answer, token })),
    ]);
    expect(both.sort()).toEqual(["LINK_NOT_VALID", "done"]);
    expect(await outcomeOf(nobody().users.invitation({ token }))).toBe("LINK_NOT_VALID");
    await enter("new@example.org", answer.password);
  });

  it("expires after a week, and ends when cancelled or replaced", async () => {
    const { admin, token, id } = await invited();
    const late = callerOf(db, undefined, later(7 * 24 * 60 + 1));
    expect(await outcomeOf(late.users.acceptInvitation({ ...answer, token }))).toBe("LINK_NOT_VALID");
    await admin.users.cancelInvitation({ id });
    expect(await outcomeOf(nobody().users.acceptInvitation({ ...answer, token }))).toBe("LINK_NOT_VALID");
    const again = { email: "new@example.org", name: "New", roles: ["staff" as const] };
    const second = await admin.users.invite(again);
    await admin.users.invite(again);
    const call = nobody().users.acceptInvitation({ ...answer, token: tokenOf(second.link) });
    expect(await outcomeOf(call)).toBe("LINK_NOT_VALID");
    expect((await admin.users.list()).invitations).toHaveLength(1);
  });

  it("is not valid as another kind of link", async () => {
    const { token } = await invited();
    const reset = nobody().users.resetPassword({ token, password: "another long word" });
    expect(await outcomeOf(reset)).toBe("LINK_NOT_VALID");
    expect(await outcomeOf(nobody().session.signUpFirst({ ...FIRST, token }))).toBe("LINK_NOT_VALID");
  });

  it("is refused for an existing user", async () => {
    const { admin, token } = await invited();
    await nobody().users.acceptInvitation({ ...answer, token });
    const call = admin.users.invite({ email: "NEW@example.org", name: "N", roles: ["admin"] });
    expect(await outcomeOf(call)).toBe("EMAIL_TAKEN");
  });
});

const signedUp = async () => {
  const token = tokenOf(await firstRunLink(db, NOW));
  const { id } = await nobody().session.signUpFirst({ ...FIRST, token });
  const opened = await enter(FIRST.email, FIRST.password);
  const actor = await signedInUser(db, opened.sessionId, NOW);
  if (!actor) throw new Error("not signed in");
  return { id, sessionId: opened.sessionId, actor };
};
const newcomer = async (admin: Awaited<ReturnType<typeof signedUp>>) => {
  const made = await callerOf(db, admin.actor).users.invite({
    email: "s@example.org",
    name: "Invented Staff",
    roles: ["staff"],
  });
  const password = "words of an invented person";
  const { id } = await nobody().users.acceptInvitation({
    token: tokenOf(made.link),
    name: "Invented Staff",
    password,
  });
  const { sessionId } = await enter("s@example.org", password);
  return { id, password, sessionId };
};

describe("sessions end at once", () => {
  it("when their user is deactivated, who cannot sign in again", async () => {
    const admin = await signedUp();
    const other = await newcomer(admin);
    expect(await signedInUser(db, other.sessionId, NOW)).not.toBeNull();
    const caller = callerOf(db, admin.actor);
    const { link } = await caller.users.resetLink({ id: other.id });
    const off = await caller.users.deactivate({ id: other.id, version: 1 });
    expect(await signedInUser(db, other.sessionId, NOW)).toBeNull();
    expect(await outcomeOf(enter("s@example.org", other.password))).toBe("SIGN_IN_REFUSED");
    const reset = nobody().users.resetPassword({ token: tokenOf(link), password: "yet another long one" });
    expect(await outcomeOf(reset)).toBe("LINK_NOT_VALID");
    expect(await outcomeOf(caller.users.resetLink({ id: other.id }))).toBe("USER_DEACTIVATED");
    await caller.users.reactivate({ id: other.id, version: off.version });
    expect(await signedInUser(db, other.sessionId, NOW)).toBeNull();
    expect(await outcomeOf(enter("s@example.org", other.password))).toBe("done");
  });

  it("all of them, when the password changes", async () => {
    const admin = await signedUp();
    const second = await enter(FIRST.email, FIRST.password);
    const caller = callerOf(db, admin.actor);
    const wrong = caller.users.changePassword({ current: "not the word", password: "quite another word" });
    expect(await outcomeOf(wrong)).toBe("PASSWORD_WRONG");
    expect(await signedInUser(db, second.sessionId, NOW)).not.toBeNull();
    await caller.users.changePassword({ current: FIRST.password, password: "quite another word" });
    expect(await signedInUser(db, admin.sessionId, NOW)).toBeNull();
    expect(await signedInUser(db, second.sessionId, NOW)).toBeNull();
    expect(await outcomeOf(enter(FIRST.email, FIRST.password))).toBe("SIGN_IN_REFUSED");
    expect(await outcomeOf(enter(FIRST.email, "quite another word"))).toBe("done");
  });

  it("when a reset link is used, which works once", async () => {
    const admin = await signedUp();
    const { link } = await callerOf(db, admin.actor).users.resetLink({ id: admin.id });
    const use = () =>
      outcomeOf(nobody().users.resetPassword({ token: tokenOf(link), password: "set by the link" }));
    for (let n = 0; n < 10; n += 1) await outcomeOf(enter(FIRST.email, "forgotten"));
    expect(await outcomeOf(enter(FIRST.email, FIRST.password))).toBe("TOO_MANY_TRIES");
    expect((await Promise.all([use(), use()])).sort()).toEqual(["LINK_NOT_VALID", "done"]);
    expect(await signedInUser(db, admin.sessionId, NOW)).toBeNull();
    expect(await outcomeOf(enter(FIRST.email, "set by the link"))).toBe("done");
  });

  it("after two weeks without use, and after thirty days in any case", async () => {
    const { sessionId } = await signedUp();
    const day = 24 * 60;
    expect(await signedInUser(db, sessionId, later(13 * day))).not.toBeNull();
    expect(await signedInUser(db, sessionId, later(26 * day))).not.toBeNull();
    expect(await signedInUser(db, sessionId, later(31 * day))).toBeNull();
    const idle = await enter(FIRST.email, FIRST.password);
    expect(await signedInUser(db, idle.sessionId, later(15 * day))).toBeNull();
  });

  it("and new roles apply from the next request", async () => {
    const admin = await signedUp();
    const other = await newcomer(admin);
    await callerOf(db, admin.actor).users.setRoles({ id: other.id, version: 1, roles: ["leader", "staff"] });
    expect((await signedInUser(db, other.sessionId, NOW))?.roles).toEqual(["staff", "leader"]);
  });
});

describe("a user's name and unit", () => {
  it("are refused without a name, for an unknown user, and for an older version", async () => {
    const caller = callerOf(db, await newUser(db, ["admin"]));
    const { id } = await newUser(db, ["staff"]);
    const save = (more: object) =>
      outcomeOf(caller.users.save({ id, version: 1, name: "X", unit: "", ...more }));
    expect(await save({ name: " " })).toBe("INPUT_INVALID");
    expect(await save({ unit: "x".repeat(101) })).toBe("INPUT_INVALID");
    expect(await save({ id: newId() })).toBe("USER_NOT_FOUND");
    expect(await save({})).toBe("done");
    expect(await save({})).toBe("STALE");
  });

  it("are saved, with the previous values in the history", async () => {
    const admin = callerOf(db, await newUser(db, ["admin"]));
    const { id } = await newUser(db, ["staff"], "Invented Before");
    await admin.users.save({ id, version: 1, name: " Invented After ", unit: "外联部" });
    const [named] = (await admin.users.names()).filter((user) => user.id === id);
    expect(named).toEqual({ id, name: "Invented After", unit: "外联部" });
    await admin.users.save({ id, version: 2, name: "Invented After", unit: " " });
    expect((await admin.users.names()).find((user) => user.id === id)?.unit).toBe(null);
    const rows = await db.select().from(audit).where(eq(audit.subjectId, id));
    expect(rows.flatMap((row) => row.changes)).toContainEqual(
      expect.objectContaining({ before: "Invented Before", after: "Invented After" }),
    );
  });
});

describe("the office keeps an administrator", () => {
  it("who can neither be deactivated nor lose the role while there is no other", async () => {
    const admin = await signedUp();
    const caller = callerOf(db, admin.actor);
    expect(await outcomeOf(caller.users.deactivate({ id: admin.id, version: 1 }))).toBe("LAST_ADMIN");
    const roles = caller.users.setRoles({ id: admin.id, version: 1, roles: ["staff"] });
    expect(await outcomeOf(roles)).toBe("LAST_ADMIN");
  });

  it("also when two administrators demote each other concurrently", async () => {
    const [a, b] = [await newUser(db, ["admin"]), await newUser(db, ["admin"])];
    const outcomes = await Promise.all([
      outcomeOf(callerOf(db, a).users.deactivate({ id: b.id, version: 1 })),
      outcomeOf(callerOf(db, b).users.deactivate({ id: a.id, version: 1 })),
    ]);
    expect(outcomes.sort()).toEqual(["LAST_ADMIN", "done"]);
  });

  it("and refuses changes based on an older version", async () => {
    const admin = await newUser(db, ["admin"]);
    const other = await newUser(db, ["staff"]);
    const caller = callerOf(db, admin);
    await caller.users.setRoles({ id: other.id, version: 1, roles: ["editor"] });
    const stale = caller.users.setRoles({ id: other.id, version: 1, roles: ["leader"] });
    expect(await outcomeOf(stale)).toBe("STALE");
  });
});

describe("a lost password of an administrator", () => {
  it("is for administrators only, and asks which one where there are several", async () => {
    expect(await outcomeOf(adminResetLink(db, NOW))).toBe("NOT_SET_UP");
    const admin = await newUser(db, ["admin"]);
    const other = await newUser(db, ["staff"]);
    const email = (id: string) => `${id}@example.org`;
    expect((await adminResetLink(db, NOW)).email).toBe(email(admin.id));
    expect(await outcomeOf(adminResetLink(db, NOW, email(other.id)))).toBe("USER_NOT_FOUND");
    await newUser(db, ["admin"]);
    expect(await outcomeOf(adminResetLink(db, NOW))).toBe("WHICH_ADMIN");
    expect((await adminResetLink(db, NOW, email(admin.id).toUpperCase())).email).toBe(email(admin.id));
  });
});

describe("every write", () => {
  it("leaves an audit row", async () => {
    const admin = await signedUp();
    const other = await newcomer(admin);
    await callerOf(db, admin.actor).users.setRoles({ id: other.id, version: 1, roles: ["leader"] });
    await callerOf(db, admin.actor).session.setLanguage({ lang: "zh" });
    const rows = await db.select().from(audit).where(eq(audit.actorId, admin.id));
    expect(rows.map((row) => row.action).sort()).toEqual([
      "organization.save",
      "session.signIn",
      "settings.save",
      "user.invite",
      "user.setLanguage",
      "user.setRoles",
      "user.signUpFirst",
    ]);
    const roles = rows.find((row) => row.action === "user.setRoles");
    expect(roles).toMatchObject({ noun: "user", subjectId: other.id, changes: [{ path: "roles[0]" }] });
  });
});
