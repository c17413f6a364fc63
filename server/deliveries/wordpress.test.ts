import { v7 as newId } from "uuid";
import { afterAll, describe, expect, it } from "vitest";
import type { SaveDestination } from "@/domain/deliveries/inputs";
import { outcomeOf } from "../test-office";
import { deliveryOffice } from "./test-deliveries";
import { testWordpress } from "./test-wordpress";

const { office, admin, close, deliver, rowOf, act, publish, newArticle, destination, add, newest } =
  await deliveryOffice();
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

  it("gets nothing twice where a try failed half-way, and again what was deleted there", async () => {
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
