import type { PointerEvent } from "react";

/** Names the whole text of a field that is too narrow for it, as it is pointed at; a title that the field has anyway stays. */
export const showFullText = ({ currentTarget: field }: PointerEvent<HTMLInputElement>): void => {
  if (field.title && field.dataset.cut === undefined) return;
  const isCut = field.scrollWidth > field.clientWidth;
  field.toggleAttribute("data-cut", isCut);
  if (isCut) field.title = field.value || field.placeholder;
  else field.removeAttribute("title");
};
