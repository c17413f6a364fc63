import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "./gatherings.test-data";

const by = (organization: object): object => ({ organization, tier: "host" });

describe("an event that its title says who held", () => {
  it("says what it was for where the purpose repeats the title only once", () => {
    const article = text({
      title: zh("湖滨商会欢送安例、欢迎白样"),
      purpose: zh("欢送安例，欢迎白样"),
      organizers: [by(org("湖滨商会"))],
    });
    expect(article).toContain("湖滨商会欢送安例、欢迎白样");
    expect(article).not.toContain("为欢送安例");
  });
});

describe("a document that was signed at a handover", () => {
  it("is not the news where the title reports the handover", () => {
    const agreement = {
      key: "a",
      title: zh("交接证书"),
      type: "other",
      status: "signed",
      parties: [{ organization: org("湖滨县政府") }, { organization: org("云雀县政府") }],
    };
    const article = text({
      title: zh("湖滨县援助云雀县物资在松山交接"),
      city: zh("松山"),
      agreements: [agreement],
      agenda: [{ key: "s", activity: "signing", people: [], agreements: ["a"] }],
    });
    expect(article).toMatch(/^湖滨县援助云雀县物资在松山交接/);
    expect(article).not.toContain("活动在松山举行");
  });
});

describe("people of a ceremony", () => {
  const HOME = org("湖滨商会");
  const speakers = ["安例", "白样", "楚例", "杜例", "鄂例"].map((name, at) =>
    person(`p${at}`, name, at === 0 ? HOME : org(`${"甲乙丙丁"[at - 1]}协会`), "会长"),
  );
  const jointly = { key: "r", by: ["p1", "p2", "p3", "p4"], act: "speak" };

  it("are introduced where four of them speak as one, and the one who is left has no list", () => {
    const hope = { key: "h", by: ["p0"], act: "hope", points: [zh("各方加强合作")] };
    const article = text({
      officialName: zh("湖滨商会成立十周年庆典"),
      title: zh("湖滨商会成立十周年庆典举行"),
      participants: speakers,
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          people: speakers.map(({ key }) => ({ key, as: "speaker" })),
          remarks: [hope, jointly],
        },
      ],
    });
    expect(article).not.toMatch(/安例出席/);
    expect(article.match(/白样/g)).toHaveLength(1);
  });

  it("are introduced at the head of the list of the others, before they speak", () => {
    const many = Array.from({ length: 10 }, (_, at) =>
      person(
        `q${at}`,
        `${"赵钱孙李周吴郑王冯陈"[at]}范`,
        org(`湖滨第${at}航运物流发展服务协会`),
        "常务副会长",
      ),
    );
    const given = (others: readonly object[]): string =>
      text({
        officialName: zh("湖滨商会会馆落成典礼"),
        title: zh("湖滨商会会馆落成典礼举行"),
        participants: [...speakers.slice(0, 1), ...others],
        agenda: [
          {
            key: "c",
            activity: "ceremony",
            people: [
              { key: "p0", as: "speaker" },
              ...others.map((one) => ({ key: (one as { key: string }).key })),
            ],
            remarks: [{ key: "h", by: ["p0"], act: "hope", points: [zh("各方加强合作")] }],
          },
        ],
      });
    expect(given(many)).toContain("湖滨商会会长安例");
    expect(given(many)).toMatch(/湖滨商会会长安例、[^。]+出席典礼。\n\n安例[^。]{0,8}希望各方加强合作/);
    expect(given(many)).toMatch(/典礼举行。\n\n[^。]*常务副会长陈范出席典礼。\n\n[^。]*加强合作。/);
    // A few follow a first sentence that adds nothing to the headline.
    expect(given(many.slice(0, 3))).toMatch(/典礼举行。[^。]*常务副会长孙范出席典礼。\n\n[^。]*加强合作。/);
  });

  it("are introduced with who chaired where they chair", () => {
    const [an, ...others] = speakers;
    const article = text({
      officialName: zh("湖滨商会会馆揭牌仪式"),
      title: zh("湖滨商会会馆揭牌仪式举行"),
      participants: [an, ...others],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          people: [{ key: "p0", as: "chair" }, ...others.map(({ key }) => ({ key }))],
        },
      ],
    });
    expect(article).toMatch(/湖滨商会会长安例[^。]*主持|由湖滨商会会长安例主持/);
    expect(article.match(/安例/g)).toHaveLength(1);
  });
});
