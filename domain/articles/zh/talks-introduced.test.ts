import { describe, expect, it } from "vitest";
import { org, person, text, zh } from "./gatherings.test-data";

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
  it("are introduced before something is said to have happened at them", () => {
    for (const title of ["座谈会", "座谈"]) {
      const article = visit({ title: zh(title) });
      expect(article).toMatch(/双方举行座谈会，白样介绍了协会工作情况/);
      expect(article).not.toMatch(/座谈会?[中上]，/);
    }
  });

  it("are introduced with their day", () => {
    const article = visit(
      { title: zh("座谈会"), when: { start: "2024-03-06", part: "afternoon" } },
      { when: { start: "2024-03-05", end: "2024-03-06" } },
    );
    expect(article).toMatch(/6日下午，双方举行座谈会，白样介绍了/);
    expect(article).not.toContain("的座谈会上");
  });

  it("are held by the team of an inspection that met nobody by name", () => {
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
    expect(article).toContain("调研组举行座谈会，松山协会会长白样介绍了协会工作情况");
  });
});
