import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { Lang } from "../events/values";
import { toText } from "./render";
import { writeArticle } from "./write";

const text = (lang: Lang, item: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "inspection",
        status: "held",
        title: { en: "Visit", zh: "考察" },
        when: { start: "2024-03-05" },
        city: { en: "Southfield", zh: "南原市" },
        participants: [
          {
            key: "ann",
            person: { name: { en: "Ann Exemplar", zh: "安例" } },
            posts: [
              {
                title: { en: "president", zh: "会长" },
                organization: { name: { en: "Lakeside Chamber", zh: "湖滨商会" } },
              },
            ],
            side: "guest",
            roles: ["head"],
          },
        ],
        agenda: [
          { key: "talks", activity: "talks", topics: [{ en: "invented trade", zh: "虚构贸易" }] },
          { key: "next", activity: "other", ...item },
        ],
      } as DraftRecord,
      lang,
    ),
  );

const hall = { name: { en: "Reed Hall", zh: "芦苇会堂" } };

describe("the place of an item", () => {
  it("keeps its city beside a tour's sights and beside its venue", () => {
    const city = { en: "Northfield", zh: "北原市" };
    const saw = [{ en: "the invented looms", zh: "虚构织机" }];
    expect(text("en", { activity: "tour", city, saw })).toContain("the invented looms in Northfield");
    expect(text("en", { activity: "tour", city, venue: hall })).toContain("Reed Hall in Northfield");
    expect(text("zh", { activity: "tour", city, venue: hall, saw })).toContain("北原市芦苇会堂");
  });

  it("does not name a city twice where what was seen names it", () => {
    const saw = [{ en: "the looms in Northfield" }];
    expect(
      text("en", { activity: "tour", city: { en: "Northfield" }, saw }).match(/Northfield/g),
    ).toHaveLength(1);
  });

  it("and its title and topics are stated with what was done", () => {
    const written = text("zh", {
      did: { zh: "种下虚构树" },
      title: { zh: "植树仪式" },
      venue: hall,
      topics: [{ zh: "虚构绿化" }],
    });
    expect(written).toContain("在芦苇会堂举行的植树仪式上，");
    expect(written).toContain("种下虚构树");
    expect(written).toContain("虚构绿化");
  });
});
