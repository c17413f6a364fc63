import { afterAll, describe, expect, it } from "vitest";
import { outcomeOf } from "../test-office";
import { deliveryOffice } from "./test-deliveries";

const {
  office,
  staff,
  close,
  deliver,
  enqueue,
  send,
  atNow,
  act,
  publish,
  newArticle,
  destination,
  add,
  newest,
  receiver,
} = await deliveryOffice();
afterAll(close);

const DAY = 24 * 60;

const site = async () => {
  const heard = await receiver();
  const saved = await add(destination({ url: heard.url }));
  heard.trust(saved.secret);
  return { heard, saved, types: () => heard.received.map(({ type }) => type) };
};
const makeInternal = ({ eventId }: { eventId: string }) =>
  staff.events.setReaders({ id: eventId, version: 1, restricted: true, readers: [] });

describe("a withdrawal", () => {
  it("is repeated daily until it arrives, seen and resent by who may not read the event", async () => {
    const { heard, types } = await site();
    const of = await newArticle("Talks that became secret");
    await publish(of);
    await deliver();
    await makeInternal(of);
    heard.answers.push(...Array.from({ length: 12 }, () => 503));
    for (let n = 0; n < 12; n += 1) await deliver(DAY);
    expect(await newest()).toMatchObject({
      action: "withdraw",
      state: "waiting",
      tries: 12,
      title: null,
      articleId: null,
    });
    expect(JSON.stringify(await atNow().deliveries.list({}))).not.toContain("became secret");
    await deliver(1, []);
    expect(types()).toEqual(["article.published"]);
    await atNow().deliveries.resend({ id: (await newest())?.id ?? "" });
    await deliver(1, []);
    expect(await newest()).toMatchObject({ state: "waiting", problem: "private_address" });
    await deliver(DAY);
    expect(types()).toEqual(["article.published", "article.withdrawn"]);
    expect(await newest()).toMatchObject({ action: "withdraw", state: "delivered" });
  });

  it("is sent to a site that is paused, and nothing else is", async () => {
    const { saved, types } = await site();
    const [of, corrected] = [await newArticle(), await newArticle()];
    await publish(of);
    await publish(corrected);
    await deliver();
    const { secret: _, ...kept } = saved;
    await atNow().deliveries.saveDestination({ ...kept, active: false });
    await act(office.staff, corrected, "correct", "The year.");
    await publish(corrected);
    await publish(await newArticle());
    await makeInternal(of);
    await deliver();
    await deliver(DAY);
    expect(types()).toEqual(["article.published", "article.published", "article.withdrawn"]);
  });

  it("is superseded where the article is public again when it would be sent", async () => {
    const { types } = await site();
    const of = await newArticle();
    await publish(of);
    await deliver();
    await makeInternal(of);
    await enqueue();
    await staff.events.setReaders({ id: of.eventId, version: 2, restricted: false, readers: [] });
    await send();
    expect(types()).toEqual(["article.published"]);
    expect(await newest()).toMatchObject({ action: "withdraw", state: "superseded", tries: 0 });
  });
});

it("resends the newest delivery of an article only", async () => {
  const { types } = await site();
  const of = await newArticle();
  await publish(of);
  await deliver(1, []);
  const first = await newest();
  expect(first).toMatchObject({ state: "failed", problem: "private_address" });
  await act(office.staff, of, "correct", "The year.");
  await publish(of);
  await deliver();
  expect(types()).toEqual(["article.published"]);
  expect(await outcomeOf(atNow().deliveries.resend({ id: first?.id ?? "" }))).toBe("DELIVERY_SETTLED");
});
