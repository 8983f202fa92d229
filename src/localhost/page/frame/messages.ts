/** What a sidebar or dialog asks of the page. */
export type FrameRequest =
  | { readonly kind: "run"; readonly call: number; readonly functionName: string; readonly argumentsJson: string }
  | { readonly kind: "close" }
  | { readonly kind: "size"; readonly width?: number; readonly height?: number }
  | { readonly kind: "focus-editor" }
  | { readonly kind: "blocked"; readonly what: string };

/** What the page answers to a `run`. */
export type FrameReply =
  | { readonly kind: "reply"; readonly call: number; readonly ok: true; readonly json: string }
  | { readonly kind: "reply"; readonly call: number; readonly ok: false; readonly message: string };
