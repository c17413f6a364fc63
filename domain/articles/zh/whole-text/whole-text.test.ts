import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// Repetitions between neighbouring sentences of invented events, and what no sentence has stated.

const AN = person("an", "安例", org("松山协会"), "会长", "host");
const MO = person("mo", "莫常", org("松山协会"), "秘书长", "host");
const GU = person("gu", "谷雨", org("云崖商会"), "会长", "guest");
const said = (key: string, by: string, act: string, points: readonly string[] = []): object => ({
  key,
  by: [by],
  act,
  ...(points.length > 0 ? { points: points.map(zh) } : {}),
});
const visit = (agenda: readonly object[], more: object = {}): string =>
  text({
    kind: "reception",
    title: zh("云崖商会到访松山协会"),
    home: org("松山协会"),
    delegations: [{ key: "d", side: "guest", head: "gu", size: 8 }],
    participants: [{ ...GU, roles: ["head"], delegation: "d" }, { ...AN, roles: ["receiver"] }, MO],
    agenda,
    ...more,
  });
const talks = (remarks: readonly object[], more: object = {}): object => ({
  key: "t",
  activity: "talks",
  topics: [zh("渔业合作")],
  remarks,
  ...more,
});

describe("a speech of which nothing is reported", () => {
  it("shares the sentence of a speaker beside it", () => {
    const article = text({
      title: zh("松山协会十周年庆典举行"),
      officialName: zh("松山协会成立十周年庆典"),
      participants: [AN, person("bai", "白样", org("松山市侨联"), "副主席"), GU],
      agenda: [
        {
          key: "o",
          activity: "speeches",
          remarks: [
            said("a", "an", "introduce", ["协会十年发展历程"]),
            { ...said("b", "bai", "congratulate", ["成立十周年"]), whom: zh("协会") },
            said("g", "gu", "speak"),
          ],
        },
      ],
    });
    expect(article).toMatch(/白样祝贺协会成立十周年，云崖商会会长谷雨致辞。/);
  });
});

describe("a gift after what was said", () => {
  it("is not a paragraph of its own where both sides gave", () => {
    const words = [
      said("a", "an", "say", [
        "松山将继续推动两地渔业合作，为会员企业搭建平台，也愿为商会来松山考察提供服务",
      ]),
      said("g", "gu", "say", [
        "云崖商会将组织会员企业来松山考察，参加明年春天举行的渔业展览会，加强两地企业的往来",
      ]),
    ];
    const gifts = { key: "g", activity: "other", did: zh("互赠纪念品") };
    expect(visit([talks(words), gifts])).toMatch(/往来。双方(?:还)?互赠纪念品。/);
  });
});

describe("还", () => {
  it("comes in one of two neighbouring sentences, whatever they are about", () => {
    const handover = {
      key: "h",
      activity: "handover",
      title: zh("渔船模型"),
      people: [
        { key: "gu", as: "head" },
        { key: "an", as: "receiver" },
      ],
    };
    const tour = {
      key: "s",
      activity: "tour",
      told: "after",
      people: [{ key: "gu" }, { key: "mo", as: "escort" }],
      saw: [zh("渔港"), zh("冷库")],
    };
    const words = [
      said("a", "an", "introduce", ["协会的工作"]),
      said("g", "gu", "say", ["将组织更多会员企业来松山考察投资"]),
    ];
    const article = visit([talks(words), handover, tour]);
    expect(article).toMatch(/谷雨还向安例赠送渔船模型。\s*[^。还]*参观了渔港和冷库/);
  });
});
