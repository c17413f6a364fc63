"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";

/** A choice stored in the address, so that it survives a reload and a link sent to a colleague. */
export function useAddressChoice<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): [Choice, (choice: Choice) => void] {
  const params = useSearchParams();
  const asked = choices.find((choice) => choice === params.get(name));
  // The address follows in a transition; the choice must show at once.
  const [chosen, setChosen] = useState<Choice>();
  const choose = (choice: Choice) => {
    setChosen(choice);
    // That of the page: of two choices made at once, the second keeps the first.
    const next = new URLSearchParams(window.location.search);
    next.set(name, choice);
    window.history.replaceState(null, "", `?${next}`);
  };
  return [chosen ?? asked ?? otherwise, choose];
}
