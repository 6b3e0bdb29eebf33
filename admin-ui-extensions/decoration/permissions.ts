/** Who sees products sees the imprint methods, as the Admin API has it. Any of these will do. */
export const MAY_READ_CATALOG = ['ReadCatalog', 'ReadProduct'];
/** Who changes products sets how they are decorated and what they cost. */
export const MAY_CHANGE_PRODUCTS = ['UpdateCatalog', 'UpdateProduct'];
