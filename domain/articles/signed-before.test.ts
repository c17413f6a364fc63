import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { toText } from "./render";
import { writeArticle } from "./write";

const both = (zh: string, en: string) => ({ zh, en });
const lake = { name: both("湖滨大学", "Lake University"), kind: "university" };
const port = { name: both("港湾大学", "Harbor University"), kind: "university" };

const reactivation = (signedOn: string, more: object = {}): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    title: both("湖滨大学与港湾大学重启合作备忘录", "Lake and Harbor universities to reactivate memorandum"),
    status: "held",
    when: {},
    news: "m",
    venue: lake,
    delegations: [
      { key: "d", side: "guest", head: "a", name: both("港湾大学代表团", "Harbor University delegation") },
    ],
    participants: [
      {
        key: "a",
        side: "guest",
        delegation: "d",
        roles: ["head"],
        person: { name: both("安例", "Ann Example") },
        posts: [{ title: both("校长", "president"), organization: port }],
      },
      {
        key: "b",
        side: "host",
        roles: ["receiver"],
        person: { name: both("博例", "Ben Sample") },
        posts: [{ title: both("校长", "president"), organization: lake }],
      },
    ],
    agreements: [
      {
        key: "m",
        title: both("合作备忘录", "memorandum of cooperation"),
        type: "mou",
        status: "signed",
        signedOn,
        parties: [{ organization: lake }, { organization: port }],
      },
    ],
    ...more,
  }) as unknown as DraftRecord;

const written = (lang: "zh" | "en", ...args: Parameters<typeof reactivation>): string =>
  toText(writeArticle(reactivation(...args), lang));

describe("a document signed before the event", () => {
  it("is not the news of an event without a day, although the record names it", () => {
    const en = written("en", "2006");
    expect(en).not.toMatch(/sign memorandum|2006 during a visit/);
    expect(en).toMatch(/signed a memorandum of cooperation in 2006/);
    const zh = written("zh", "2006");
    expect(zh.split("\n")[0]).not.toContain("签署");
    expect(zh).toContain("2006年");
  });

  it("is not the news of an event of a recent day, if only its year is known", () => {
    const recently = { when: { words: both("日前", "recently") } };
    const en = written("en", "2006", recently);
    expect(en.split("\n")[0]).not.toContain("sign");
    expect(en).not.toMatch(/recently signed|signed recently/);
    expect(written("zh", "2006", recently).split("\n")[0]).not.toContain("签署");
    const signed = {
      ...recently,
      title: both("两校签署备忘录", "Lake and Harbor universities sign memorandum"),
    };
    expect(written("en", "2006", signed).split("\n")[0]).toContain("sign");
  });

  it("is not the news of a later event", () => {
    const en = written("en", "2006-05", { when: { start: "2024-03-05" } });
    expect(en.split("\n")[0]).not.toContain("sign");
    expect(en).toMatch(/signed a memorandum of cooperation in May 2006/);
  });

  it("is the news where it was signed on the day or in the month of the event", () => {
    for (const signedOn of ["2024-03-05", "2024-03", "2024"]) {
      const en = written("en", signedOn, { when: { start: "2024-03-05" } });
      expect(en.split("\n")[0]).toContain("sign memorandum of cooperation");
      expect(written("zh", signedOn, { when: { start: "2024-03-05" } }).split("\n")[0]).toContain("签署");
    }
  });

  it("is context after a document of the day, and never its news", () => {
    const old = {
      key: "o",
      title: { en: "letter of intent" },
      type: "letter_of_intent",
      status: "signed",
      signedOn: "2021-10-15",
      parties: [{ organization: lake }, { organization: port }],
    };
    const fresh = {
      ...old,
      key: "n",
      title: { en: "exchange agreement" },
      type: "project",
      signedOn: undefined,
    };
    const en = written("en", "2006", {
      kind: "signing",
      when: { start: "2024-03-05" },
      news: undefined,
      title: { en: "Lake and Harbor universities sign agreement" },
      agenda: [{ key: "s", activity: "signing", agreements: ["n"] }],
      agreements: [old, fresh],
    });
    expect(en.split("\n\n")[1]).toContain("exchange agreement");
    expect(en.split("\n\n")[1]).not.toContain("letter of intent");
    expect(en).toContain("had signed a letter of intent on October 15, 2021");
  });
});
