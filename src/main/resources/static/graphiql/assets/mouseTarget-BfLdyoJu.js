/* Generated from src/main/frontend by `npm ci && npm run build`. Change the source, not this file. */
export{b as MouseTargetFactory}from"./libraries-B_0QT5Fi.js";