import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import type { DraftOrg } from "../events/values";
import { ownerOf } from "./owner-of-department";

const college = { id: "1", name: { zh: "样例职业技术学院" } };
const record = (
  guests: readonly string[] = ["样例访问团"],
  hosts: readonly DraftOrg[] = [college],
): DraftRecord => ({
  format: FORMAT,
  kind: "reception" as const,
  status: "held" as const,
  participants: [
    ...hosts.map((organization, at) => ({
      key: `h${at}`,
      side: "host" as const,
      person: { name: { zh: "王小样" } },
      posts: [{ organization }],
    })),
    {
      key: "g",
      side: "host" as const,
      group: { zh: "负责人" },
      of: [{ name: { zh: "国际合作与交流处" } }, { name: { zh: "各二级学院" } }],
    },
    ...guests.map((zh, at) => ({
      key: `v${at}`,
      side: "guest" as const,
      person: { name: { zh: "李小样" } },
      posts: [{ organization: { name: { zh } } }],
    })),
  ],
});

it("is the only organization of the side of a department", () => {
  expect(ownerOf(record(), { name: { zh: "国际合作与交流处" } })).toEqual(college);
  expect(ownerOf(record(["教务处", "样例大学"]), { name: { zh: "教务处" } })?.name?.zh).toBe("样例大学");
});

it("is unknown where the side has several organizations, or what is named is no department", () => {
  const two = [college, { name: { zh: "样例商会" } }];
  expect(ownerOf(record([], two), { name: { zh: "国际合作与交流处" } })).toBeUndefined();
  expect(ownerOf(record(), { name: { zh: "样例访问团" } })).toBeUndefined();
  expect(
    ownerOf(record(["香港样例局驻成都办事处"]), { name: { zh: "香港样例局驻成都办事处" } }),
  ).toBeUndefined();
  expect(ownerOf(record(), { name: { zh: "未提及处" } })).toBeUndefined();
});
