import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { faultlessText } from "./faultless.test-data";

const institute = {
  name: { zh: "湖滨样例研究所", en: "Lakeside Sample Institute" },
  kind: "institute",
};
const university = { name: { zh: "海角样例大学", en: "Cape Sample University" }, kind: "university" };

const talks = (lang: "zh" | "en", more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      when: { start: "2024-03-05", end: "2024-03-06" },
      home: institute,
      venue: { name: institute.name, organization: institute },
      purpose: {
        zh: "与所内科研人员开展学术交流",
        en: "to exchange views with researchers of the institute",
      },
      participants: [
        {
          key: "a",
          side: "guest",
          roles: ["head"],
          person: { name: { zh: "安例", en: "Ann Example" } },
          posts: [{ organization: university, title: { zh: "教授", en: "Professor" } }],
        },
        {
          key: "b",
          side: "host",
          roles: ["receiver"],
          person: { name: { zh: "白例", en: "Bai Example" } },
          posts: [{ organization: institute, title: { zh: "所长", en: "Director" } }],
        },
      ],
      agenda: [
        {
          key: "r",
          activity: "presentation",
          title: { zh: "学术报告会", en: "Academic lecture" },
          people: [{ key: "a", as: "speaker" }, { key: "b" }],
          remarks: [
            {
              key: "s",
              by: ["a"],
              act: "introduce",
              points: [{ zh: "湖泊研究的进展", en: "the progress of lake research" }],
            },
          ],
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    lang,
  );

const VISIT = {
  zh: "海角样例大学访问湖滨样例研究所",
  en: "Cape Sample University visits Lakeside Institute",
};

describe("a seminar whose title reports a visit", () => {
  it("begins with those who came, who did what the visit was for", () => {
    const article = talks("zh", { title: VISIT });
    expect(article).toContain("2024年3月5日至6日，海角样例大学教授安例");
    expect(article).not.toMatch(/报告会在[^。]*举行，与/);
  });

  it("begins with the visitor in English", () => {
    const article = talks("en", { title: VISIT });
    expect(article).toMatch(/\nAnn Example, [^.]* visited /);
  });

  it("remains a seminar where the title says that one was held", () => {
    const title = { zh: "湖滨样例研究所举行报告会", en: "Lakeside Institute holds lecture" };
    const article = talks("zh", { title, purpose: { zh: "促进交流", en: "to promote exchange" } });
    expect(article).toContain("举行");
    expect(article).not.toContain("访问湖滨样例研究所");
  });
});

describe("a signing whose title reports the visit", () => {
  it("has the visitors as those who came", () => {
    const article = talks("zh", {
      kind: "signing",
      title: VISIT,
      purpose: { zh: "访问湖滨样例研究所" },
      agenda: [{ key: "s", activity: "signing", agreements: ["m"] }],
      agreements: [
        {
          key: "m",
          type: "other",
          title: { zh: "友好协议", en: "friendship agreement" },
          status: "signed",
          parties: [{ organization: institute }, { organization: university }],
        },
      ],
    });
    expect(article).toMatch(/安例[^。]*访/);
    expect(article).not.toMatch(/协议，访问/);
  });
});
