"use client";

import { useSearchParams } from "next/navigation";
import { LANGUAGE_CHOICES, type LanguageChoice } from "./languages";

/** A choice that lives in the address, so that it survives a reload and a letter to a colleague. */
export function useAddressChoice(
  name: string,
  otherwise: LanguageChoice,
): [LanguageChoice, (choice: LanguageChoice) => void] {
  const params = useSearchParams();
  const asked = LANGUAGE_CHOICES.find((choice) => choice === params.get(name));
  const choose = (choice: LanguageChoice) => {
    const next = new URLSearchParams(params);
    next.set(name, choice);
    window.history.replaceState(null, "", `?${next}`);
  };
  return [asked ?? otherwise, choose];
}
