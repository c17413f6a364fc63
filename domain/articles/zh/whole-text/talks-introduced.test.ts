import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";
import { paragraph, textsOf } from "./paragraphs.test-data";
import { withTalksIntroduced } from "./talks-introduced";

// Talks of invented visits.

const GUEST = person("gu", "谷雨", org("云崖商会"), "会长", "guest");
const HOST = person("bai", "白样", org("松山协会"), "会长", "host");
const introduced = { key: "r", by: ["bai"], act: "introduce", points: [zh("协会工作情况")] };
const visit = (talks: object, more: object = {}): string =>
  text({
    kind: "reception",
    title: zh("云崖商会到访松山协会"),
    home: org("松山协会"),
    participants: [
      { ...GUEST, roles: ["head"] },
      { ...HOST, roles: ["receiver"] },
    ],
    agenda: [
      { key: "s", activity: "tour", people: [{ key: "gu", as: "head" }], saw: [zh("渔港")] },
      { key: "t", activity: "talks", remarks: [introduced], ...talks },
    ],
    ...more,
  });

describe("talks", () => {
  it("open the sentence about what was said at them", () => {
    expect(visit({ title: zh("座谈会") })).toContain("座谈会上，白样介绍了协会工作情况");
    expect(visit({ title: zh("座谈") })).toContain("座谈中，白样介绍了协会工作情况");
    expect(visit({})).toContain("座谈中，白样介绍了协会工作情况");
  });

  it("do not open it where nothing else came before them", () => {
    expect(visit({}, { agenda: [{ key: "t", activity: "talks", remarks: [introduced] }] })).not.toContain(
      "座谈中",
    );
  });

  it("come after what the sentence before them reports", () => {
    const article = visit({ title: zh("座谈会") });
    expect(article).toMatch(/渔港。[^。]*座谈会上，白样介绍了/);
    // The host who received the visitor did not tour the harbour.
    expect(article).not.toMatch(/接待了来宾，并参观/);
    const apart = visit({ title: zh("座谈会"), when: { start: "2024-03-06" } });
    expect(apart).not.toContain("随后");
  });

  it("are stated where the text has only said what came before them", () => {
    const scenes = [
      { path: "agenda[s]", told: "before", item: { activity: "tour" } },
      { path: "agenda[t]", told: "main", item: { activity: "talks", title: zh("座谈") } },
    ];
    const discourse = { content: { scenes, relations: {} } } as unknown as Discourse;
    const said = (front: string, about: string): string[] =>
      textsOf(
        withTalksIntroduced(
          [paragraph("agenda", line("agenda[s]", plain(front)), line("agenda[t]", plain(about)))],
          discourse,
        ),
      );
    const tour = "座谈前，谷雨参观了渔港";
    expect(said(tour, "双方就渔业发展进行座谈")).toEqual([`${tour}。座谈中，双方就渔业发展进行交流`]);
    expect(said("谷雨参观了渔港", "双方就渔业发展进行座谈")).toEqual([
      "谷雨参观了渔港。双方就渔业发展进行座谈",
    ]);
    const afternoon = { start: "2024-03-05", part: "afternoon" };
    for (const scene of scenes)
      Object.assign(scene, { told: "main", item: { ...scene.item, when: afternoon } });
    expect(said("谷雨参观了渔港", "谷雨与白样座谈")).toEqual(["谷雨参观了渔港。随后，谷雨与白样座谈"]);
  });

  it("have those who attended them and then their parts", () => {
    const held = "代表团举行交流会，白样、谷雨，以及企业代表参加，交流会分设两个专场";
    const discourse = { content: { scenes: [], relations: {} } } as unknown as Discourse;
    const blocks = withTalksIntroduced([paragraph("agenda", line("agenda[t]", plain(held)))], discourse);
    expect(textsOf(blocks)).toEqual(["白样、谷雨，以及企业代表参加交流会，交流会分设两个专场"]);
  });

  it("are not held by the team of an inspection at which its hosts speak", () => {
    const article = text({
      kind: "inspection",
      title: zh("调研组赴松山园区调研"),
      delegations: [{ key: "d", name: zh("调研组"), side: "guest", head: "gu" }],
      participants: [{ ...GUEST, roles: ["head"], delegation: "d" }, HOST],
      agenda: [
        { key: "s", activity: "tour", people: [{ key: "gu", as: "head" }], saw: [zh("渔港")] },
        { key: "t", activity: "talks", title: zh("座谈会"), remarks: [introduced] },
      ],
    });
    expect(article).toContain("座谈会上，松山协会会长白样介绍了协会工作情况");
    expect(article).not.toContain("调研组举行座谈会");
  });

  it("begin a paragraph that holds what several people said there, on a journey too", () => {
    const praised = {
      key: "p",
      by: ["gu"],
      act: "praise",
      points: [
        zh(
          "松山渔民多年来为保护近海渔业资源和发展现代海洋牧场付出的辛勤工作，以及协会为会员提供的信息、技术、培训、法律、金融和市场服务，特别是在台风季节组织渔船回港避风和开展海上救助的做法",
        ),
      ],
    };
    const tour = (key: string, day: string, place: string): object => ({
      key,
      activity: "tour",
      when: { start: day },
      venue: { name: zh(place) },
      saw: [zh(`${place}的码头和仓库`)],
    });
    const article = text({
      kind: "inspection",
      title: zh("谷雨到松山调研渔业工作"),
      when: { start: "2024-03-05", end: "2024-03-06" },
      participants: [{ ...GUEST, roles: ["head"] }, HOST],
      agenda: [
        {
          ...tour("s", "2024-03-05", "松山渔港"),
          remarks: [
            {
              key: "o",
              by: ["gu"],
              act: "point_out",
              points: [
                zh(
                  "渔港建设对于沿海乡镇的产业发展和渔民增收具有重要意义，今后要进一步完善港区的码头、仓储和冷链设施",
                ),
              ],
            },
          ],
        },
        {
          key: "t",
          activity: "talks",
          when: { start: "2024-03-05" },
          title: zh("座谈"),
          remarks: [introduced, praised],
        },
        tour("e", "2024-03-06", "松山盐场"),
      ],
    });
    expect(article).toMatch(/\n\n座谈[中会][^\n，]*，[^\n]*白样介绍了协会工作情况。[^\n]*谷雨肯定了/);
  });
});
