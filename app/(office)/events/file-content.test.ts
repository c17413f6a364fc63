import { expect, it } from "vitest";
import { fileContent } from "./file-content";

const record = { title: { en: "Invented talks", zh: "虚构会谈" } };
const text = JSON.stringify(record);
const littleEndian = Buffer.from(`\uFEFF${text}`, "utf16le");

it.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
  ["UTF-16, little-endian", littleEndian],
  ["UTF-16, big-endian", Buffer.from(littleEndian).swap16()],
])("reads JSON in %s", async (_encoding, bytes) => {
  expect(await fileContent(new Blob([bytes]))).toEqual(record);
});

it("reads nothing from a file that is no JSON or in another encoding", async () => {
  const gbk = Buffer.from([0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22]);
  for (const bytes of [Buffer.from("{"), gbk, littleEndian.subarray(0, -1), littleEndian.subarray(2)])
    expect(await fileContent(new Blob([bytes]))).toBeUndefined();
});
