import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { describe, expect, it } from "vitest";
import { audit } from "@/db/schema/audit";
import { reminders } from "@/db/schema/reminders";
import { users } from "@/db/schema/users";
import { testDatabase } from "@/db/test-database";
import { DEFAULTS } from "@/domain/reminders/settings";
import { env } from "@/env.mjs";
import { draft, NOW, newUser, outcomeOf, setUpOffice, testOffice } from "../test-office";
import { handleUnsubscribe } from "./endpoints";
import { mailToken, readMailToken, type UnsubscribeTarget } from "./mail-token";

const db = await testDatabase();
const office = await testOffice(db);
await setUpOffice(db);
const secret = env.authSecret ?? "";
const chosen = {
  ...DEFAULTS,
  atOnce: [...DEFAULTS.atOnce],
  robotKinds: [...DEFAULTS.robotKinds],
  robotScopes: [...DEFAULTS.robotScopes],
  version: 0,
};
const settingsFor = async (user: Parameters<typeof office.as>[0]) => {
  const { mail: _mail, ...own } = await office.as(user).reminders.settings();
  return own;
};

describe("mail settings", () => {
  it("are the defaults until saved, and private", async () => {
    const user = await newUser(db, ["staff"]);
    expect(await settingsFor(user)).toEqual(chosen);
    const own = {
      ...{ digest: "weekly" as const, atOnce: ["late" as const], dueIn: 7 },
      ...{ robotKinds: ["review" as const], robotScopes: ["own" as const] },
    };
    const saved = await office.as(user).reminders.saveSettings({ version: 0, ...own });
    expect(saved).toEqual({ version: 1 });
    expect(await settingsFor(user)).toEqual({ ...own, version: 1 });
    expect(await settingsFor(office.staff)).toEqual(chosen);
  });

  it("are not overwritten by a stale version", async () => {
    const user = await newUser(db, ["staff"]);
    const save = () => office.as(user).reminders.saveSettings(chosen);
    await save();
    expect(await outcomeOf(save())).toBe("STALE");
  });
});

const linkFor = (user: { id: string }, what: UnsubscribeTarget, by = secret) =>
  mailToken({ userId: user.id, what }, by);
const at = (token: string) => `https://office.example.org/api/unsubscribe?${new URLSearchParams({ token })}`;
const press = (token: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields);
  const headers = { "content-length": String(String(body).length) };
  return handleUnsubscribe(new Request(at(token), { method: "POST", body, headers }), db);
};
const ONE_CLICK = { "List-Unsubscribe": "One-Click" };

describe("a link in a mail", () => {
  it("is refused with an invalid signature or a deactivated user", async () => {
    const gone = await newUser(db, ["staff"]);
    await db.update(users).set({ deactivatedAt: NOW }).where(eq(users.id, gone.id));
    const nobody = office.as(office.anonymous);
    const link = linkFor(office.staff, "urged");
    for (const token of [
      "",
      "x",
      link.replace("urged", "late"),
      link.replace(office.staff.id, office.editor.id),
      linkFor(office.staff, "urged", "another secret of 32 characters."),
      linkFor({ id: newId() }, "urged"),
      linkFor(gone, "digest"),
    ]) {
      expect(await outcomeOf(nobody.reminders.mailLink({ token }))).toBe("LINK_NOT_VALID");
      expect((await press(token, ONE_CLICK)).status).toBe(400);
    }
    expect(await settingsFor(office.staff)).toEqual(chosen);
  });

  it("changes nothing on GET or without form fields", async () => {
    const token = linkFor(office.staff, "urged");
    const looked = await handleUnsubscribe(new Request(at(token)), db);
    expect([looked.status, looked.headers.get("location")]).toEqual([
      303,
      `/unsubscribe?${new URLSearchParams({ token })}`,
    ]);
    expect((await press(token, {})).status).toBe(303);
    expect((await press(token, { act: "stop", more: "x".repeat(3000) })).status).toBe(303);
    expect(await settingsFor(office.staff)).toEqual(chosen);
  });

  it("unsubscribes from its kind only by one click, without a session", async () => {
    const user = await newUser(db, ["staff"]);
    expect((await press(linkFor(user, "urged"), ONE_CLICK)).status).toBe(200);
    expect((await press(linkFor(user, "urged"), ONE_CLICK)).status).toBe(200);
    const atOnce = DEFAULTS.atOnce.filter((kind) => kind !== "urged");
    expect(await settingsFor(user)).toEqual({ ...chosen, atOnce, version: 1 });
    const target = await office.as(office.anonymous).reminders.mailLink({ token: linkFor(user, "urged") });
    expect(target).toEqual({ name: user.name, lang: "en", what: "urged", on: false });
    const [row] = await db.select().from(audit).where(eq(audit.subjectId, user.id));
    expect(row).toMatchObject({ action: "user.setReminders", actorId: user.id });
  });

  it("subscribes again on its page with the previous frequency", async () => {
    const user = await newUser(db, ["staff"]);
    await office.as(user).reminders.saveSettings({ ...chosen, digest: "weekly", atOnce: [] });
    const token = linkFor(user, "digest");
    const stopped = await press(token, { act: "stop" });
    expect(stopped.headers.get("location")).toContain("was=weekly");
    expect((await settingsFor(user)).digest).toBe("never");
    await press(token, { act: "again", digest: "weekly" });
    expect(await settingsFor(user)).toEqual({ ...chosen, digest: "weekly", atOnce: [], version: 3 });
  });

  it("contains only its user and kind", () => {
    const token = linkFor(office.staff, "digest");
    expect(readMailToken(token, secret)).toEqual({ userId: office.staff.id, what: "digest" });
    expect(readMailToken(`${token}.more`, secret)).toBeUndefined();
  });
});

describe("reminders of a user", () => {
  const reminded = async (user: { id: string }, restricted = false) => {
    const eventId = newId();
    const staff = office.as(office.staff);
    const followUps = [{ key: "f", text: { en: "pay a return visit" } }];
    await staff.events.create({ id: eventId, record: draft({ followUps }), restricted });
    const subjectId = (await staff.followUps.list({ event: eventId })).rows[0]?.id ?? "";
    const id = newId();
    const of = { subjectId, eventId, kind: "urged", noun: "followUp" } as const;
    await db.insert(reminders).values({ id, userId: user.id, ...of, occasion: id, details: {}, at: NOW });
    return id;
  };

  it("cannot be marked by others, or if unreadable", async () => {
    const user = await newUser(db, ["staff"]);
    const [mine, hidden] = [await reminded(user), await reminded(user, true)];
    const mark = (as: Parameters<typeof office.as>[0], id: string) =>
      outcomeOf(office.as(as).reminders.mark({ which: [id], read: true }));
    expect(await mark(office.editor, mine)).toBe("REMINDER_NOT_FOUND");
    expect(await mark(user, hidden)).toBe("REMINDER_NOT_FOUND");
    expect(await mark(user, newId())).toBe("REMINDER_NOT_FOUND");
    expect(await office.as(user).reminders.unread()).toBe(1);
  });

  it("are marked as read and unread, one by one and all at once", async () => {
    const user = await newUser(db, ["staff"]);
    const own = office.as(user).reminders;
    const all = [await reminded(user), await reminded(user), await reminded(user)];
    expect(await own.mark({ which: [all[0] ?? ""], read: true })).toEqual({ ids: [all[0]] });
    expect((await own.list({ unread: true })).total).toBe(2);
    const { ids } = await own.mark({ which: "all", read: true });
    expect(ids.sort()).toEqual(all.slice(1).sort());
    expect(await own.unread()).toBe(0);
    await own.mark({ which: ids, read: false });
    expect(await own.unread()).toBe(2);
    expect((await own.list({})).total).toBe(3);
    expect((await own.list({ kind: "late" })).total).toBe(0);
  });
});
