import { expect, it } from "vitest";
import { org, person, text, zh } from "../whole-articles/gatherings.test-data";

// What organizations plan after an invented forum.

const planned = (...followUps: object[]): string =>
  text({
    kind: "seminar",
    officialName: zh("湖滨航运论坛"),
    participants: [person("a", "安例", org("湖滨商会"), "会长")],
    agenda: [
      {
        key: "t",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("各方加强合作")] }],
      },
    ],
    followUps: followUps.map((one, at) => ({ key: `f${at}`, announce: true, ...one })),
  });
const by = { organizations: [org("北原协会")] };
const next = { words: zh("下一步") };

it("is a plan where the record gives its time", () => {
  expect(planned({ text: zh("以两家港口为试点推进改革"), force: "intention", by, due: next })).toContain(
    "下一步，北原协会拟以两家港口为试点推进改革",
  );
  expect(planned({ text: zh("推出系列活动"), force: "commitment", by, due: next })).toContain(
    "北原协会表示，下一步将推出系列活动",
  );
  expect(planned({ text: zh("推出系列活动"), force: "intention", by })).toContain(
    "北原协会表示愿推出系列活动",
  );
});

it("shares its sentence with the next plan of the same organization", () => {
  const visit = {
    text: zh("访问湖滨"),
    force: "intention",
    by,
    due: { on: "2024-05", words: zh("于2024年5月") },
  };
  const send = {
    text: zh("派出船员实习"),
    force: "intention",
    by,
    due: { on: "2024-09", words: zh("于2024年9月") },
  };
  const undated = { text: zh("与湖滨商会共建码头"), force: "intention", by };
  expect(planned(visit, undated)).toContain("5月访问湖滨。");
  const tasks = [{ ...visit, due: next }, undated].map((one) => ({ ...one, force: "task" }));
  expect(planned(...tasks)).toContain("下一步，北原协会将访问湖滨，并与湖滨商会共建码头");
  const both = [visit, send].map((one) => ({ ...one, force: "task", due: next }));
  expect(planned(...both)).toContain("下一步，北原协会将访问湖滨，并派出船员实习");
  const found = planned(visit, send);
  expect(found).toMatch(/北原协会拟于(?:2024年)?5月访问湖滨，并于(?:2024年)?9月派出船员实习/);
});
