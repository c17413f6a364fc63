import { and, eq } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { v7 as newId } from "uuid";
import { afterAll, describe, expect, it } from "vitest";
import { deliveries } from "@/db/schema/deliveries";
import { settings } from "@/db/schema/settings";
import { isSigned } from "@/docs/examples/webhook-receiver.mjs";
import { outcomeOf } from "../test-office";
import { deliveryOffice } from "./test-deliveries";

const {
  db,
  office,
  admin,
  staff,
  close,
  deliver,
  enqueue,
  send,
  atNow,
  rowOf,
  act,
  publish,
  newArticle,
  destination,
  add,
  newest,
  receiver,
} = await deliveryOffice();
afterAll(close);

describe("a webhook", () => {
  it("receives publication, correction and withdrawal, signed as the standard says", async () => {
    const site = await receiver();
    const { secret } = await add(destination({ url: `${site.url}/hook` }));
    site.trust(secret);
    await db.update(settings).set({ publicPage: true });
    const of = await newArticle();
    await deliver();
    expect(site.received).toEqual([]);
    await publish(of);
    await deliver();
    await deliver();
    expect(site.received).toHaveLength(1);
    const { slug, id } = await rowOf(of);
    expect(site.received[0]).toMatchObject({
      type: "article.published",
      data: {
        id,
        language: "en",
        version: 1,
        url: `https://events.example.org/news/en/${slug}`,
        html: expect.stringContaining("The park opened in 2010."),
        pictures: [{ url: expect.stringMatching(/^https:\/\/events\.example\.org\/news\/pictures\//) }],
      },
    });
    const [first] = site.heard;
    expect(
      new Webhook(secret ?? "").sign(
        first?.headers["webhook-id"] ?? "",
        new Date(Number(first?.headers["webhook-timestamp"]) * 1000),
        first?.body ?? "",
      ),
    ).toBe(first?.headers["webhook-signature"]);
    await act(office.staff, of, "correct", "The year.");
    await deliver();
    expect(site.received).toHaveLength(1);
    await publish(of);
    await deliver();
    await act(office.editor, of, "withdraw", "Wrong.");
    await deliver();
    await deliver();
    expect(site.received.map(({ type }) => type)).toEqual([
      "article.published",
      "article.corrected",
      "article.withdrawn",
    ]);
    expect(site.received[1]?.data.corrections).toEqual([expect.stringContaining("The year.")]);
    expect(site.received[2]?.data).not.toHaveProperty("html");
    await db.update(settings).set({ publicPage: false });
  });

  it("receives a withdrawal once its event is internal or archived, and never gets such a one", async () => {
    const site = await receiver();
    site.trust((await add(destination({ url: site.url }))).secret);
    const [of, late] = [await newArticle(), await newArticle()];
    await publish(of);
    await publish(late);
    await staff.events.setReaders({ id: late.eventId, version: 1, restricted: true, readers: [] });
    await deliver();
    expect(site.received.map(({ data }) => data.id)).toEqual([(await rowOf(of)).id]);
    await staff.events.setReaders({ id: of.eventId, version: 1, restricted: true, readers: [] });
    await deliver();
    expect(site.received.map(({ type }) => type)).toEqual(["article.published", "article.withdrawn"]);
    const shown = JSON.stringify(await admin.deliveries.list({}));
    expect(shown).not.toContain((await rowOf(of)).id);
    const [hidden] = await db
      .select()
      .from(deliveries)
      .where(and(eq(deliveries.articleId, (await rowOf(of)).id), eq(deliveries.action, "publish")));
    expect(await outcomeOf(admin.deliveries.resend({ id: hidden?.id ?? "" }))).toBe("DELIVERY_NOT_FOUND");
  });

  it("is not sent an article that became internal between queueing and sending", async () => {
    const site = await receiver();
    site.trust((await add(destination({ url: site.url }))).secret);
    const of = await newArticle();
    await publish(of);
    await enqueue();
    await staff.events.setReaders({ id: of.eventId, version: 1, restricted: true, readers: [] });
    await send();
    expect(site.heard).toEqual([]);
    const [row] = await db
      .select()
      .from(deliveries)
      .where(eq(deliveries.articleId, (await rowOf(of)).id));
    expect(row?.state).toBe("superseded");
  });

  it("is sent again after delays with the same id, fails in the end, and can be sent again", async () => {
    const site = await receiver();
    site.trust((await add(destination({ url: site.url }))).secret);
    const of = await newArticle();
    await publish(of);
    site.answers.push(500, 429);
    await deliver();
    expect(await newest()).toMatchObject({
      state: "waiting",
      tries: 1,
      problem: "server_error",
      status: 500,
    });
    await deliver(0);
    expect((await newest())?.tries).toBe(1);
    await deliver(1);
    expect(await newest()).toMatchObject({ tries: 2, problem: "refused", status: 429 });
    await deliver(5);
    expect(await newest()).toMatchObject({ state: "delivered", tries: 3, problem: null });
    expect(site.received).toHaveLength(1);

    await act(office.staff, of, "correct", "The year.");
    await publish(of);
    site.answers.push(...Array.from({ length: 10 }, () => 503));
    for (let n = 0; n < 10; n += 1) await deliver(60 * 24);
    expect(await newest()).toMatchObject({ state: "failed", tries: 10 });
    await deliver(60 * 24);
    expect(await newest()).toMatchObject({ state: "failed", tries: 10 });
    expect(await outcomeOf(office.as(office.editor).deliveries.resend({ id: newId() }))).toBe("NOT_ALLOWED");
    await atNow().deliveries.resend({ id: (await newest())?.id ?? "" });
    await deliver(1);
    expect(await newest()).toMatchObject({ state: "delivered", tries: 1 });
    expect(await outcomeOf(admin.deliveries.resend({ id: (await newest())?.id ?? "" }))).toBe(
      "DELIVERY_SETTLED",
    );
  });

  it("is not sent what was published before it was added, nor in other languages", async () => {
    const of = await newArticle();
    await publish(of);
    const site = await receiver();
    site.trust((await add(destination({ url: site.url }))).secret);
    const chinese = await receiver();
    chinese.trust(
      (await admin.deliveries.saveDestination(destination({ url: chinese.url, langs: ["zh"] }))).secret,
    );
    await deliver();
    expect(site.heard).toEqual([]);
    await act(office.staff, of, "correct", "The year.");
    await publish(of);
    await deliver();
    expect(site.received.map(({ type }) => type)).toEqual(["article.published"]);
    expect(chinese.heard).toEqual([]);
  });

  it("is refused by the example where the signature, the body or the time is wrong", async () => {
    const [secret, now] = [`whsec_${Buffer.from("x".repeat(32)).toString("base64")}`, 1_750_000_000];
    const headers = {
      "webhook-id": "a",
      "webhook-timestamp": String(now),
      "webhook-signature": new Webhook(secret).sign("a", new Date(now * 1000), "{}"),
    };
    expect(isSigned(headers, "{}", secret, now)).toBe(true);
    expect(isSigned(headers, "{ }", secret, now)).toBe(false);
    expect(isSigned(headers, "{}", secret, now + 301)).toBe(false);
    expect(isSigned({ ...headers, "webhook-id": "b" }, "{}", secret, now)).toBe(false);
    expect(isSigned({}, "{}", secret, now)).toBe(false);
    const other = `whsec_${Buffer.from("y".repeat(32)).toString("base64")}`;
    expect(isSigned(headers, "{}", other, now)).toBe(false);
  });
});
