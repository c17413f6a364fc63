import type { OrganizationElement } from "./people";

// 结构所 below 示例设计院, 办公室 below 示例区政府: parts whose name alone is not that of an organization.
const SMALL_PART = /^(?!.{0,4}[省市县区州镇乡])\p{Script=Han}{1,5}(?:所|室|组|车间|分厂)$/u;
const WITH_PARTS = /(?:院|公司|集团|大学|政府|中心|研究所|厂)$/u;

/** A part with a short name as a part of the organization named before it; otherwise the same element. */
export const asSmallPart = (part: OrganizationElement, whole: OrganizationElement): OrganizationElement =>
  !part.parent &&
  part.lang === "zh" &&
  part.text !== whole.text &&
  SMALL_PART.test(part.text) &&
  WITH_PARTS.test(whole.text)
    ? { ...part, parent: whole.text }
    : part;
