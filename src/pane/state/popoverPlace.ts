interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 4;

/**
 * Upper left corner of a popover under its anchor, right edges in line, and above it where the view
 * ends too soon; never out of the view. CSS pixels.
 */
export function popoverPlaceOf(
  anchor: Box,
  popover: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const below = anchor.bottom + GAP;
  const fitsBelow = below + popover.height + GAP <= view.height;
  const top = fitsBelow ? below : anchor.top - GAP - popover.height;
  const left = Math.min(anchor.right, view.width - GAP) - popover.width;
  return { left: Math.max(GAP, left), top: Math.max(GAP, top) };
}
