/** Tests of the language's values. */
@org.jspecify.annotations.NullMarked
package software.straylight.continuity.engine.language;
