import { expect, it } from "vitest";
import { type DraftRecord, FORMAT, type Participant } from "./shape";
import { sideParties } from "./side-parties";

const record = (...participants: Participant[]): DraftRecord => ({
  format: FORMAT,
  kind: "meeting",
  status: "held",
  participants,
});
const college = { name: { zh: "示例学院" } };
const host: Participant = {
  key: "a",
  side: "host",
  posts: [{ organization: { name: { zh: "外事处" }, parent: college } }],
};
const guest: Participant = { key: "b", side: "guest", of: [{ name: { zh: "示例公司" } }] };

it("takes the whole organizations of the two sides", () =>
  expect(sideParties(record({ key: "x", side: "host" }, host, guest))).toEqual([
    { organization: college },
    { organization: { name: { zh: "示例公司" } } },
  ]));

it("takes none while a side is unknown", () => {
  expect(sideParties(record(host))).toBeUndefined();
  expect(sideParties(record(host, { key: "b", posts: [{ organization: college }] }))).toBeUndefined();
});
