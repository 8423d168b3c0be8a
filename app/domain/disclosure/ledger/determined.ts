/** In a set of so many persons nobody may be singled out. */
export const PROTECTED_PERSONS = 4
/** λmax(P_SS) from which a set of atoms counts as determined; 1 is exactly. */
export const DETERMINED_FROM = 0.9
/** Lets no set slip through by rounding. */
export const TOLERANCE = 1e-9
export const NEEDED = DETERMINED_FROM - TOLERANCE
