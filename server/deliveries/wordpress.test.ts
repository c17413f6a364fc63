import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterAll, describe, expect, it } from "vitest";
import { deliveries } from "@/db/schema/deliveries";
import type { SaveDestination } from "@/domain/deliveries/inputs";
import { outcomeOf } from "../test-office";
import { sendDeliveries } from "./send-deliveries";
import { deliveryOffice } from "./test-deliveries";
import { testWordpress } from "./test-wordpress";

const {
  db,
  office,
  admin,
  close,
  deliver,
  enqueue,
  options,
  now,
  rowOf,
  act,
  publish,
  newArticle,
  destination,
  add,
  newest,
} = await deliveryOffice();
afterAll(close);

describe("WordPress", () => {
  const PASSWORD = "abcd EFGH 1234 ijkl";
  const site = async () => {
    const wordpress = await testWordpress("editor", PASSWORD);
    const given = destination({
      kind: "wordpress",
      url: `${wordpress.url}/`,
      username: "editor",
      password: PASSWORD,
    });
    return { wordpress, saved: await add(given) };
  };

  it("gets a post with its pictures, updates it, and has it in the trash after a withdrawal", async () => {
    const { wordpress } = await site();
    const of = await newArticle("Talks in an invented park");
    await publish(of);
    await deliver();
    const { slug } = await rowOf(of);
    const [post] = wordpress.posts.values();
    const [medium] = wordpress.media.values();
    expect(post).toMatchObject({ slug, status: "publish", featured_media: medium?.id });
    expect(post?.content).toContain(`<img src="${medium?.source_url}" alt="The park">`);
    expect(post?.content).toContain("The park opened in 2010.");
    expect(medium).toMatchObject({ alt_text: "The park" });
    await act(office.staff, of, "correct", "The year.");
    await publish(of);
    await deliver();
    expect([wordpress.posts.size, wordpress.media.size]).toEqual([1, 1]);
    expect([...wordpress.posts.values()][0]?.content).toContain("The year.");
    await act(office.editor, of, "withdraw", "Wrong.");
    await deliver();
    expect([...wordpress.posts.values()].map(({ status }) => status)).toEqual(["trash"]);
    expect(wordpress.media.size).toBe(0);
    expect(await newest()).toMatchObject({ action: "withdraw", state: "delivered" });
    await wordpress.close();
  });

  it("gets nothing twice where an attempt failed half-way, and again what was deleted there", async () => {
    const { wordpress } = await site();
    const of = await newArticle();
    await publish(of);
    wordpress.failNext(/^POST \/posts$/, 502, true);
    await deliver();
    expect(await newest()).toMatchObject({ state: "waiting", problem: "server_error", status: 502 });
    await deliver(1);
    expect([wordpress.posts.size, wordpress.media.size]).toEqual([1, 1]);
    expect(wordpress.requests.filter((each) => each === "POST /media")).toHaveLength(1);
    wordpress.posts.clear();
    await act(office.staff, of, "correct", "The year.");
    await publish(of);
    await deliver();
    expect([...wordpress.posts.values()][0]?.content).toContain("The year.");
    wordpress.posts.clear();
    await act(office.editor, of, "withdraw", "Wrong.");
    await deliver();
    expect(await newest()).toMatchObject({ action: "withdraw", state: "delivered" });
    await wordpress.close();
  });

  it("keeps the id of each picture at once, and its caption follows in the next attempt", async () => {
    const { wordpress } = await site();
    await publish(await newArticle());
    wordpress.failNext(/^POST \/media\/\d+$/, 502);
    await deliver();
    await deliver(1);
    expect(wordpress.requests.filter((each) => each === "POST /media")).toHaveLength(1);
    expect([...wordpress.media.values()]).toMatchObject([{ alt_text: "The park", caption: "The park" }]);
    await wordpress.close();
  });

  it("reads neither elements nor shortcodes in a text", async () => {
    const { wordpress } = await site();
    const caption = "<b>The park</b> [gallery]";
    await publish(await newArticle("Talks <img src=x onerror=alert(1)> & [audio src=x]", caption));
    await deliver();
    const [post] = wordpress.posts.values();
    const [medium] = wordpress.media.values();
    expect(post?.title).toContain("&lt;img src=x onerror=alert(1)&gt; &amp; &#91;audio src=x]");
    expect(medium?.caption).toBe("&lt;b&gt;The park&lt;/b&gt; &#91;gallery]");
    expect(medium?.alt_text).toBe(medium?.caption);
    expect(post?.content).toContain("&#91;gallery]");
    for (const text of [post?.title, post?.excerpt, medium?.caption]) expect(text).not.toMatch(/[<[]/);
    expect(post?.content).not.toContain("[");
    await wordpress.close();
  });

  it("stays at its address once it has an article, or is being sent one", async () => {
    const { wordpress, saved } = await site();
    const { secret: _, ...kept } = saved;
    const other = await testWordpress("editor", PASSWORD);
    const move = () => admin.deliveries.saveDestination({ ...kept, url: other.url });
    const of = await newArticle();
    await publish(of);
    wordpress.failNext(/^POST \/media$/, 502);
    await deliver();
    let during = "";
    wordpress.beforeAnswer(async (line) => {
      if (line === "POST /media") during = await outcomeOf(move());
    });
    await deliver();
    expect(during).toBe("DESTINATION_MOVED");
    expect(await outcomeOf(move())).toBe("DESTINATION_MOVED");
    await admin.deliveries.saveDestination({ ...kept, url: wordpress.url });
    await act(office.editor, of, "withdraw", "Wrong.");
    await deliver();
    expect(other.requests).toEqual([]);
    await wordpress.close();
    await other.close();
  });

  it("keeps its delivery claimed while it takes its time, and stops where the claim is lost", async () => {
    const { wordpress } = await site();
    await publish(await newArticle());
    await enqueue();
    const id = (await newest())?.id ?? "";
    let time = now().getTime();
    const left: boolean[] = [];
    wordpress.beforeAnswer(async (line) => {
      const [row] = await db.select().from(deliveries).where(eq(deliveries.id, id));
      time += 4 * 60_000;
      left.push((row?.nextAt.getTime() ?? 0) > time);
      if (line === "GET /posts") await db.update(deliveries).set({ tries: 2 }).where(eq(deliveries.id, id));
    });
    await sendDeliveries(db, options(), () => new Date(time), new AbortController().signal);
    expect(wordpress.requests).toEqual([
      "POST /media",
      expect.stringMatching(/^POST \/media\//),
      "GET /posts",
    ]);
    expect(left).toEqual([true, true, true]);
    expect(await newest()).toMatchObject({ state: "waiting", tries: 2, problem: null });
    await wordpress.close();
  });

  it("has a withdrawal of what arrived without an answer", async () => {
    const { wordpress } = await site();
    const of = await newArticle();
    await publish(of);
    wordpress.failNext(/^POST \/posts$/, 504, true);
    await deliver();
    await act(office.editor, of, "withdraw", "Wrong.");
    await deliver();
    expect([...wordpress.posts.values()].map(({ status }) => status)).toEqual(["trash"]);
    await wordpress.close();
  });

  it("needs its password, again for another address, and says when it is refused", async () => {
    const { wordpress, saved } = await site();
    const { password: _, secret: __, ...kept } = saved;
    await wordpress.close();
    const other = await testWordpress("editor", "another password");
    const save = (input: SaveDestination) => admin.deliveries.saveDestination(input);
    expect(await outcomeOf(save({ ...kept, url: other.url }))).toBe("DESTINATION_SIGN_IN");
    expect(await outcomeOf(save({ ...kept, id: newId(), version: 0 }))).toBe("DESTINATION_SIGN_IN");
    const { version } = await save({ ...kept, url: other.url, password: "wrong" });
    await publish(await newArticle());
    await deliver();
    expect(await newest()).toMatchObject({ state: "waiting", problem: "sign_in", status: 401 });
    await save({ ...kept, url: other.url, version, password: "another password" });
    await deliver(1);
    expect(await newest()).toMatchObject({ state: "delivered" });
    await other.close();
  });
});
